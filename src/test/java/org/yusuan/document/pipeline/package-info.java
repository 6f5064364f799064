/** Tests of the whole pipeline, on disclosures that the tests draw. */
@NullMarked
package org.yusuan.document.pipeline;

import org.jspecify.annotations.NullMarked;
