/** Where goods come from and what became of them: picture, table, origins and the books of a lot. */
@NullMarked
package io.ytterby.console.lineage;

import org.jspecify.annotations.NullMarked;
