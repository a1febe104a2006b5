/// The page Stretches.
package app.limber.ui.stretches;
