/// Reading and writing JSON, shared by the adapters: a reader whose values know their place in the
/// file, typed fields, one list of problems, and one writer set-up.
///
/// A problem is data ([JsonProblem]); each adapter turns it into its own sentence.
package app.limber.json;
