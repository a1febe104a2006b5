/// The page About.
package app.limber.ui.about;
