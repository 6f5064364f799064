/**
 * Reads a document in one call. A file comes in as an {@link org.yusuan.document.pipeline.ExtractionRequest}; an {@link
 * org.yusuan.model.Outcome} goes out: all that was read, or a refusal with its reason. Begin with {@link
 * org.yusuan.document.pipeline.DocumentPipeline}, whose {@code read} shows the steps in their order. {@code
 * LayoutSources} chooses what lays out a file, {@code PdfLayoutSource} reads the pages of a PDF by their kinds, {@code ScanCache}
 * keeps readings of scanned pages, and {@link org.yusuan.document.pipeline.EngineFingerprint} is the version of the engine. There
 * is no Spring and no database here.
 */
@NullMarked
package org.yusuan.document.pipeline;

import org.jspecify.annotations.NullMarked;
