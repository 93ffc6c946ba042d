/** Everything a page could read of a person, before and after. */
export const traces = () => ({
  url: location.href,
  title: document.title,
  history: history.length,
  name: window.name,
  cookie: document.cookie,
  local: JSON.stringify(localStorage),
  session: JSON.stringify(sessionStorage),
});
