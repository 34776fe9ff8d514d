/** The webhooks' tables. Start at {@link io.ytterby.gateway.webhook.db.JdbiDeliveries}. */
@NullMarked
package io.ytterby.gateway.webhook.db;

import org.jspecify.annotations.NullMarked;
