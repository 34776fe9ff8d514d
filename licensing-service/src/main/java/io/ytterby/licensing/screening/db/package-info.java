/** Lists, entries, tasks and hits as rows. Start at {@link JdbiScreeningLists}. */
@NullMarked
package io.ytterby.licensing.screening.db;

import org.jspecify.annotations.NullMarked;
