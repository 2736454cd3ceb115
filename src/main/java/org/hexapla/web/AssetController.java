package org.hexapla.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;

/** Serves what pages load. */
@Controller("/assets")
@Secured(SecurityRule.IS_ANONYMOUS)
final class AssetController {

  @Get("/{name}")
  HttpResponse<byte[]> asset(String name) {
    return Assets.find(name)
        .<HttpResponse<byte[]>>map(
            asset ->
                HttpResponse.ok(asset.bytes())
                    .contentType(asset.type())
                    .header(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable"))
        .orElseGet(HttpResponse::notFound);
  }
}
