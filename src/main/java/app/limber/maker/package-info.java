/// Editing a stretch: a draft that may be incomplete, its edits, and their history.
///
/// A [app.limber.maker.Draft] is the content of a stretch file as a tree of values. It keeps
/// whatever the file holds, known or not, so that a file written by hand loses nothing.
package app.limber.maker;
