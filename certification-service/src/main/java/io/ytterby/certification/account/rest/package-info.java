/**
 * Accounts over HTTP. Start at {@link io.ytterby.certification.account.rest.AccountResource}.
 */
@NullMarked
package io.ytterby.certification.account.rest;

import org.jspecify.annotations.NullMarked;
