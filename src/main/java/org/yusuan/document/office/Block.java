package org.yusuan.document.office;

/** A piece of a flowing text; a text is a list of them in reading order. */
sealed interface Block permits TextBlock, TableBlock, RunningText {}
