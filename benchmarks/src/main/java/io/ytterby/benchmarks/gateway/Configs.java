package io.ytterby.benchmarks.gateway;

import java.nio.file.Path;

/** What nginx and HAProxy are told. Access logs are off and connections kept, as the gateway has it. */
final class Configs {
    static final int SMALL = 150;

    private Configs() {}

    private static String nginx(Path folder, String name, String inner) {
        return """
            worker_processes 1;
            daemon off;
            pid %1$s/%2$s.pid;
            error_log %1$s/%2$s.log;
            events { worker_connections 4096; }
            http {
              access_log off;
              client_body_temp_path %1$s/%2$s-b; proxy_temp_path %1$s/%2$s-p; fastcgi_temp_path %1$s/%2$s-f;
              uwsgi_temp_path %1$s/%2$s-u; scgi_temp_path %1$s/%2$s-s;
              keepalive_requests 1000000000;
              keepalive_timeout 600;
            %3$s}
            """.formatted(folder, name, inner);
    }

    /** Answers 150 bytes, 16 kB under BIG, and the issuer's keys. */
    static String upstream(Path folder, String name, int port, String keys) {
        return nginx(folder, name, """
              server {
                listen 127.0.0.1:%d backlog=4096;
                default_type application/json;
                set $k "%s";
                location = /jwks { return 200 '%s'; }
                location ~ BIG { return 200 $k$k$k$k$k$k$k$k$k$k$k$k$k$k$k$k; }
                location / { return 200 '%s'; }
              }
            """.formatted(port, "x".repeat(1024), keys, "y".repeat(SMALL)));
    }

    /** Answers one body to everything. */
    static String sameBytes(Path folder, String name, int port, int bytes) {
        return nginx(
                folder,
                name,
                "server { listen 127.0.0.1:%d backlog=4096; default_type application/json; location / { return 200 '%s'; } }\n"
                        .formatted(port, "z".repeat(bytes)));
    }

    static String proxy(Path folder, String name, int port, int upstream) {
        return nginx(folder, name, """
              upstream up { server 127.0.0.1:%d; keepalive 64; keepalive_requests 1000000000; }
              server {
                listen 127.0.0.1:%d backlog=4096;
                location / {
                  proxy_pass http://up;
                  proxy_http_version 1.1;
                  proxy_set_header Connection "";
                  proxy_set_header X-Forwarded-For $remote_addr;
                  proxy_set_header X-Forwarded-Proto $scheme;
                  proxy_set_header X-Forwarded-Host $http_host;
                }
              }
            """.formatted(upstream, port));
    }

    /** RS256, issuer, audience, role, a rate for each subject in a stick table, and a trace that goes on. */
    static String haproxy(Path key, int port, int upstream, String issuer, String role) {
        return """
            global
              nbthread 1
              maxconn 4096
            defaults
              mode http
              timeout connect 2s
              timeout client 60s
              timeout server 60s
            frontend door
              bind 127.0.0.1:%1$d
              stick-table type string len 64 size 1m expire 60s store http_req_rate(10s)
              http-request set-var(txn.bearer) http_auth_bearer
              http-request set-var(txn.alg) var(txn.bearer),jwt_header_query('$.alg')
              http-request deny deny_status 401 unless { var(txn.alg) -m str RS256 }
              http-request deny deny_status 401 unless { var(txn.bearer),jwt_verify(txn.alg,"%2$s") -m int 1 }
              http-request set-var(txn.exp) var(txn.bearer),jwt_payload_query('$.exp','int')
              http-request set-var(txn.now) date()
              http-request deny deny_status 401 if { var(txn.exp),sub(txn.now) -m int lt 0 }
              http-request deny deny_status 401 unless { var(txn.bearer),jwt_payload_query('$.iss') -m str %3$s }
              http-request deny deny_status 401 unless { var(txn.bearer),jwt_payload_query('$.aud') -m str ytterby }
              http-request deny deny_status 403 unless { var(txn.bearer),jwt_payload_query('$.groups[0]') -m str %4$s }
              http-request set-var(txn.sub) var(txn.bearer),jwt_payload_query('$.sub')
              http-request track-sc0 var(txn.sub)
              http-request deny deny_status 429 if { sc_http_req_rate(0) gt 100000000 }
              unique-id-format 00-%%[uuid]-%%[rand]-01
              http-request set-header traceparent %%[unique-id]
              default_backend service
            backend service
              http-reuse always
              server one 127.0.0.1:%5$d
            """.formatted(port, key, issuer, role, upstream);
    }
}
