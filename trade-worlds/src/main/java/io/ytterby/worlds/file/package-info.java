/** NDJSON out and in. */
@NullMarked
package io.ytterby.worlds.file;

import org.jspecify.annotations.NullMarked;
