/** Adds, reads and removes documents of applications. Start at {@link io.ytterby.licensing.document.app.AddDocument}. */
@NullMarked
package io.ytterby.licensing.document.app;

import org.jspecify.annotations.NullMarked;
