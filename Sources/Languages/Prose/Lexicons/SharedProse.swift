/// Names that are the same in every language.
extension [ProseEntry] {
    static let shared: [ProseEntry] = [
        .contact(.email, "mail* email* gmail*"),
        .contact(.chat, "chat chatu chatem chate chaty chatom chatov livechat* whatsapp* viber* telegram"),
        .contact(.sms, "sms* esemes*"),
        .contact(.social, "facebook* fb instagram* insta ig insty inscie messenger* tiktok* linkedin* youtube pinterest"),
        .contact(
            .review,
            "heurek* heurec* ceneo* ceneje* jeftinije* google* googl* trustpilot* trusted_shops trustedshops* opineo* app_store* appstore* play_store*"
        ),
        ProseEntry(.robot, "chatbot* bot bota botem botom boti robot*", person: .third),
        ProseEntry(
            .outsider,
            """
            microsoft nintendo playstation xbox hp dell acer canon nikon gopro garmin fitbit dyson miele braun krups tefal \
            rowenta delonghi nespresso whirlpool electrolux gorenje beko stihl husqvarna makita dewalt \
            karcher kärcher metabo einhell lego playmobil ravensburger hasbro mattel hornby märklin ikea zalando otto aliexpress temu \
            shein vinted etsy ebay kaufland lidl aldi tesco decathlon nike adidas puma yamaha roland fender gibson steinway zildjian \
            sram campagnolo bose sonos jbl dji tesla stripe shopify mollie adyen revolut
            """),
        ProseEntry(
            .outsider,
            "dhl gls dpd ups fedex hermes ppl packeta* zasilkovn* inpost* paypal* klarna visa mastercard apple samsung bosch sony xiaomi huawei philips siemens shimano lenovo asus"
        ),
    ]
}
