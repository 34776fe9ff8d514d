/** Links and scans in the gateway's database. Start at {@link io.ytterby.gateway.verify.db.JdbiLinks}. */
@NullMarked
package io.ytterby.gateway.verify.db;

import org.jspecify.annotations.NullMarked;
