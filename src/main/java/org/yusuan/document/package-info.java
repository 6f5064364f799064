/** Reads one document, from its bytes to facts, forms and findings, or to a refusal with its reason. Knows neither Spring nor a database. */
@NullMarked
package org.yusuan.document;

import org.jspecify.annotations.NullMarked;
