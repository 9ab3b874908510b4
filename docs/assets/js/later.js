/* The search's index weighs more than any page, and to read it costs half a second. Material asks for it at once, by
   XMLHttpRequest; here its request waits until the focus is in the search box, unless the page is to mark what was searched
   (?h=…), which Material does when it has the index. From disk the index comes otherwise. */
(request => {
  const { open } = request;
  const wanted = new Promise(go => {
    if (new URLSearchParams(location.search).get("h")) go();
    addEventListener("focusin", e => e.target.closest(".md-search") && go());
  });
  request.open = function (method, url) {
    const { send } = this;
    if (/search_index\.json$/.test(url)) this.send = () => wanted.then(() => send.call(this));
    open.apply(this, arguments);
  };
})(XMLHttpRequest.prototype);
