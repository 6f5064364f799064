/**
 * Where documents come from: job definitions, and the candidates they lead to. What is fetched from the web is the matter of
 * {@code source.web}.
 */
@NullMarked
package org.yusuan.collect.source;

import org.jspecify.annotations.NullMarked;
