@NullMarked
package org.yusuan.collect.source.web;

import org.jspecify.annotations.NullMarked;
