/** What was told when. Start at {@link io.ytterby.licensing.outlook.db.JdbiOutlooks}. */
@NullMarked
package io.ytterby.licensing.outlook.db;

import org.jspecify.annotations.NullMarked;
