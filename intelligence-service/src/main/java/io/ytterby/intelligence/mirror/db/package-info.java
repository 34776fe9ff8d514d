/** What two countries say of the same trade: the database's side. */
@NullMarked
package io.ytterby.intelligence.mirror.db;

import org.jspecify.annotations.NullMarked;
