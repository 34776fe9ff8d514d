/** How far declarations have been followed, as rows. Start at {@link io.ytterby.tracking.declaration.db.JdbiFollowed}. */
@NullMarked
package io.ytterby.tracking.declaration.db;

import org.jspecify.annotations.NullMarked;
