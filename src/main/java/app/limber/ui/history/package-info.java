/// The page History: the log as a list, a calendar and charts, its corrections, and its exchange
/// through files.
package app.limber.ui.history;
