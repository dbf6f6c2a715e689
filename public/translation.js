// Keeps the page up to date while a browser translates it. A translator puts something else in place of each text node: FONT
// elements (Chrome), or text nodes of its own after it has removed those of the program (Safari). But the program goes on writing to
// the node that it made. So that node is put back before the translation, empty. When the program writes to it, it takes the
// translation's place, to be translated anew; when the program removes it, the translation goes too. Only the body is watched: a new
// title looks like a text that Safari has translated.
(function () {
  var watched = { childList: true, subtree: true };
  // Notes that `translation` is shown for `node`, whose own text is `text`.
  function pair(node, translation, text) {
    node.translation = translation;
    translation.original = node;
    translation.text = text;
  }
  new MutationObserver(function (records, observer) {
    var replaced = [], gone = [];
    records.forEach(function (record) {
      var target = record.target, removed = record.removedNodes[0], added = record.addedNodes[0], node, element;
      if (record.type === "characterData") { // the program wrote
        if (target.translation) target.translation.replaceWith(target);
        target.translation = 0;
        return;
      }
      if (removed && !removed.parentNode) {
        node = removed.original;
        if (removed.translation) { // the program removed a node
          removed.translation.remove();
        } else if (node && node.translation === removed) { // the translator translates anew, or gives the text back
          node.translation = 0;
          if (added && added !== node) pair(node, added, removed.text);
          else if (removed.tagName) node.data = node.data || removed.text;
        } else if (removed.nodeType === 3 && removed.data) {
          element = [added, record.previousSibling, record.nextSibling].find(function (one) {
            return one && one.tagName === "FONT" && !one.original;
          });
          if (element) replaced.push(removed), pair(removed, element);
          else gone.push(record);
        }
      }
      // A text in place of one that was removed before it, if that was the only one there.
      if (added && added.nodeType === 3) {
        element = gone.filter(function (one) { return one.target === target; });
        if (element.length === 1 && !(node = element[0].removedNodes[0]).translation) replaced.push(node), pair(node, added);
      }
    });
    replaced.forEach(function (node) {
      var translation = node.translation;
      if (translation && translation.parentNode) {
        translation.text = node.data;
        node.data = "";
        translation.before(node);
        watched.characterData = true;
        observer.observe(document.body, watched);
      }
    });
    observer.takeRecords(); // its own changes
  }).observe(document.body, watched);
})();
