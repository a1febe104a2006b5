/// The window: creates its parts, shows pages and cards, and applies the appearance. Everything
/// here runs on the JavaFX application thread.
package app.limber.ui;
