/**
 * From a file to an {@link org.yusuan.model.Outcome}: the stages from intake to check in one call, without Spring and
 * without a database.
 */
@NullMarked
package org.yusuan.document.pipeline;

import org.jspecify.annotations.NullMarked;
