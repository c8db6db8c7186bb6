// Sets the chosen theme and language before anything is drawn, so that neither flashes.
(() => {
  const root = document.documentElement;
  try {
    const theme = localStorage.getItem("souk.theme");
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
    if (localStorage.getItem("souk.locale") === "ar") {
      root.lang = "ar";
      root.dir = "rtl";
    }
  } catch {
    // Storage is blocked: the defaults stand.
  }
})();
