/// Controls, cards and layout helpers that any page can use. They know neither pages nor the
/// figure.
package app.limber.ui.controls;
