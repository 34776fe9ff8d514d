/** Sessions, drafts and preferences in the gateway's database. */
@NullMarked
package io.ytterby.console.session.db;

import org.jspecify.annotations.NullMarked;
