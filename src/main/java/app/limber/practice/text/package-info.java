/// Sentences about what the use cases return. All wording comes from the message bundle.
package app.limber.practice.text;
