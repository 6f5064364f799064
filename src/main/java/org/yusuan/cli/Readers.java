package org.yusuan.cli;

import java.nio.file.Path;

/**
 * Who reads the documents of a command.
 *
 * @param workers worker processes; 0 to read in this process
 * @param templates the folder of the user's own templates; need not exist
 */
record Readers(int workers, Path templates) {}
