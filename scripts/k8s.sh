# Secrets for trying the platform out on a cluster (overlays dev and bare): made at random, kept outside of git.
# Sourced by ./ytterby, which has $home, $work, say and fail.

k8s_secret() { # folder, name, type, lines…
    local file="$1/$2.env"
    if [ ! -f "$file" ]; then printf '%s\n' "${@:4}" >"$file"; fi
    printf -- '  - {name: %s, type: %s, envs: [%s.env]}\n' "$2" "$3" "$2" >>"$1/kustomization.yaml"
}

k8s_secrets() {
    local folder=${1:-"$work/k8s-secrets"} service role
    command -v openssl >/dev/null || fail "openssl is missing, which makes the passwords."
    (
        umask 077
        mkdir -p "$folder"
        printf '%s\n' "# Written by ./ytterby k8s-secrets. Never commit it." "apiVersion: kustomize.config.k8s.io/v1beta1" \
            "kind: Kustomization" "namespace: ytterby" "generatorOptions: {disableNameSuffixHash: true}" "secretGenerator:" \
            >"$folder/kustomization.yaml"
        for service in certification gateway inspection intelligence licensing tips tracking; do
            for role in owner app; do
                k8s_secret "$folder" "$service-db-$role" kubernetes.io/basic-auth \
                    "username=${service}_$role" "password=$(openssl rand -hex 24)"
            done
        done
        k8s_secret "$folder" postgres-superuser kubernetes.io/basic-auth username=postgres "password=$(openssl rand -hex 24)"
        k8s_secret "$folder" gateway-secret Opaque "secret=$(openssl rand -hex 32)"
        for service in certification inspection tracking; do
            k8s_secret "$folder" "$service-keys" Opaque "password=$(openssl rand -hex 32)"
        done
    )
    say "The secrets are in $folder; what was there stays. Bring them to the cluster with:"
    say "  kubectl apply -f $home/k8s/base/namespace.yaml && kubectl apply -k $folder"
}
