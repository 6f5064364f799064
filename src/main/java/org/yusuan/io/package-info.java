/**
 * Reads and writes the small files of the program itself. {@link org.yusuan.io.AtomicFile} replaces a file in one step,
 * {@link org.yusuan.io.JsonFile} keeps a record as JSON, and {@link org.yusuan.io.YamlMapping} reads the YAML that people write
 * (jobs, templates, layouts, concepts) and reports their mistakes with file and line. Begin with {@code AtomicFile}.
 */
@NullMarked
package org.yusuan.io;

import org.jspecify.annotations.NullMarked;
