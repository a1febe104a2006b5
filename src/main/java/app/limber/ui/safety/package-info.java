/// The safety texts on cards.
package app.limber.ui.safety;
