/** What a buyer declares, as documents. Start at {@link io.ytterby.gateway.duty.db.JdbiDeclared}. */
@NullMarked
package io.ytterby.gateway.duty.db;

import org.jspecify.annotations.NullMarked;
