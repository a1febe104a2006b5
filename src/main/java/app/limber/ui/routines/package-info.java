/// The page My routines and its editor.
package app.limber.ui.routines;
