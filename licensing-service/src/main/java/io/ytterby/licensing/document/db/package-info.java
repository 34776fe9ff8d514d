/** Keeps documents: their rows in PostgreSQL, their bytes in a folder. Start at {@link io.ytterby.licensing.document.db.FileDocumentStore}. */
@NullMarked
package io.ytterby.licensing.document.db;

import org.jspecify.annotations.NullMarked;
