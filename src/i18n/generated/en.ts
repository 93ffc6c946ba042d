// Do not modify this file by hand!
// Re-generate this file by running lit-localize

import { str } from '@lit/localize';

/* eslint-disable no-irregular-whitespace */
/* eslint-disable @typescript-eslint/no-explicit-any */

export const templates = {
  s0439ad1abdb963d9: `An answer is needed.`,
  s0528aa11cbb60842: `What you can do now`,
  s20df2fe7a5a84931: `Privacy and limits`,
  s28b37e3ad0b5581d: `Website of`,
  s2bc7eca992cf39bc: `Look for help to keep my job`,
  s2cd39c5ac0f0bacf: `Your answers stay on this device.`,
  s312f949bdec3ec02: `Continue`,
  s31f24de999dd03b6: `Error:`,
  s34a3d8908616cbad: `Your result`,
  s34fadfd39665ec7f: `Language`,
  s400b4a190623fc34: `Ask for an appointment`,
  s4237ceb3838ac31b: `Your occupational health service`,
  s526e91deae03712e: `Your answers`,
  s5a99a8113be901f8: `No result this time`,
  s6aa0ab88c2008b73: `You did not answer every question. This result may not show all your difficulties.`,
  s6c6b991af88fca7a: `Go to the questionnaire`,
  s6f52f08ab2a0cde4: `Your contacts`,
  s729dc6aabe408a53: str`Question ${0}`,
  s73d8dc0c39e931a7: `Print my answers too`,
  s79b986fb8a867c6b: `Contact your occupational health service. Your employer can give you its contact details.`,
  s7bfc92a8cfc4050c: `There is a problem`,
  s7daa2d23d69f8690: str`Enter a whole number between ${0} and ${1}, for example ${2}`,
  s7f47d8c3e840b530: `Change`,
  s8818596dbdf5cc75: str`A whole number from ${0} to ${1}`,
  s8f6502550593ee11: `See my result`,
  sa8248d6d7a3c46a7: `This tool is not available here.`,
  saaec7db3dbd5e05f: `Check whether the social service is for me`,
  sb0e6d70fdaab1ae8: `The social service`,
  sb71e71184f25437c: `Start`,
  sb75abc2329d92971: `Read your answers again. You can change them before you see the result.`,
  sd13e412f89067434: `There are not enough answers to give a result. You can still talk to one of the people below.`,
  sd86175de03e2be73: `Erase my answers`,
  sdc067646c7645d96: `Select an answer`,
  sddbe377f1adba0c9: `This result is not medical advice. This questionnaire is not scientifically validated. It is meant to guide you.`,
  sde590fea86534a0f: str`Question ${0} of ${1}`,
  se0b444128a7db00c: `Print`,
  se40c35c671e1652c: `No answer`,
  sf2764f778df6e049: `Contact the social service:`,
  sf42b08406f609462: `Back`,
  sf46ac6fec3fe6c1a: `Website of the service`,
};
