/// The page Settings. Each row belongs to one choice of its view model.
package app.limber.ui.settings;
