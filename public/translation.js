// Keeps the page up to date while a browser translates it. A translator (such as Chrome's) puts a FONT element in place of each
// text node, but the program goes on writing to the node that it made. So the node is put back before the element, empty. When the
// program writes to it, it takes the element's place, to be translated anew; when the program removes it, the element goes too.
(function () {
  var watched = { childList: true, subtree: true };
  // Notes that `element` shows the translation of `node`, whose own text is `text`.
  function pair(node, element, text) {
    node.translation = element;
    element.original = node;
    element.text = text;
  }
  new MutationObserver(function (records, observer) {
    var replaced = [];
    records.forEach(function (record) {
      var target = record.target, removed = record.removedNodes[0], added = record.addedNodes[0], node, element;
      if (record.type === "characterData") { // the program wrote
        if (target.translation) target.translation.replaceWith(target);
        target.translation = 0;
      } else if (removed && !removed.parentNode) {
        node = removed.original;
        if (removed.translation) { // the program removed a node
          removed.translation.remove();
        } else if (node && node.translation === removed) { // the translator translates anew, or gives the text back
          node.translation = 0;
          if (added && added !== node) pair(node, added, removed.text);
          else node.data = node.data || removed.text;
        } else {
          element = [added, record.previousSibling, record.nextSibling].find(function (one) {
            return one && one.tagName === "FONT" && !one.original;
          });
          if (removed.data && element) replaced.push(removed), pair(removed, element);
        }
      }
    });
    replaced.forEach(function (node) {
      var element = node.translation;
      if (element) {
        element.text = node.data;
        node.data = "";
        element.before(node);
        watched.characterData = true;
        observer.observe(document, watched);
      }
    });
    observer.takeRecords(); // its own changes
  }).observe(document, watched);
})();
