/** Tests of the whole road of a document, on disclosures that the test draws. */
@NullMarked
package org.yusuan.document.pipeline;

import org.jspecify.annotations.NullMarked;
