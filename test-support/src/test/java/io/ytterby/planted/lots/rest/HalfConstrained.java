package io.ytterby.planted.lots.rest;

import jakarta.validation.constraints.NotNull;

/** One of two constraints is heeded. */
record HalfConstrained(@NotNull String heeded, Thread.@NotNull State missed) {}
