/// What the pages of stretches and of routines share: a list beside details, and the dose of a
/// stretch.
package app.limber.ui.library;
