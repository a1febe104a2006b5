/// Stores the settings and the place of the window as JSON files in the data folder.
package app.limber.settings;
