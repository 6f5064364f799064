@NullMarked
package org.yusuan.source.web;

import org.jspecify.annotations.NullMarked;
