using EnvProtect.Content.Privacy;
using EnvProtect.Tests.Privacy;

namespace EnvProtect.Tests.Content.Faults;

/// <summary>Private information, all of it made up.</summary>
internal static class PrivacyFaults
{
    private const string Page = "content/pages/notes.md";
    private const string Answers = "file,kind,fingerprint,by,on,why\n";

    public static IReadOnlyList<FaultCase> Cases { get; } =
    [
        Text("a text holds a mobile number", "打15400001234。", "EP5001", "Mobile number", 11, PersonalDataKind.Mobile, "15400001234"),
        Text("a text holds a landline number", "打0734-8000123。", "EP5002", "Landline number", 12, PersonalDataKind.Landline, "07348000123"),
        Text("a text holds an identity number", "有430499199001011233。", "EP5003", "Identity number", 18, PersonalDataKind.IdentityNumber, "430499199001011233"),
        Text("a text holds a bank card number", "卡6200000000000005。", "EP5004", "Bank card number", 16, PersonalDataKind.BankCard, "6200000000000005"),
        Text("a text holds a mail address", "寄madeup@163.com。", "EP5005", "Mail address", 14, PersonalDataKind.Email, "madeup@163.com"),
        Text("a text holds a number plate", "车湘D00001。", "EP5006", "Number plate", 7, PersonalDataKind.NumberPlate, "湘D00001"),
        Text("a text holds a WeChat id", "加微信madeup_01。", "EP5007", "WeChat or QQ id", 12, PersonalDataKind.Messenger, "madeup_01", column: 1),
        Text("a text holds a home address", "在3栋2单元501室。", "EP5008", "Home address", 9, PersonalDataKind.HomeAddress, "3栋2单元501室"),
        Text("a text names a complainant", "举报人：张伟明。", "EP5009", "Private name", 3, PersonalDataKind.PersonName, "张伟明", column: 5),
        new("a text holds a redacted name",
            tree => Notes(tree, "是赵虚构。").Write("data/privacy/redacted-names.csv",
                $"surname,salt,hash,redacted\n赵,salt,{RedactedNames.HashOf("赵虚构", "salt")},赵某某\n"),
            Finding(2, "EP5010", "Redacted name", 3, PersonalDataKind.RedactedName, "赵虚构")),
        new("a picture tells where it was taken, by whom, with what, and more",
            tree => tree.Write("content/pages/a.jpg", Photographs.Jpeg()),
            Picture("EP5011", "Location in a picture", "GPS: GPS Latitude Ref", PersonalDataKind.PictureLocation),
            Picture("EP5012", "Owner in a picture", "Exif IFD0: Artist", PersonalDataKind.PictureOwner),
            Picture("EP5013", "Device number in a picture", "XMP aux:SerialNumber", PersonalDataKind.PictureDevice),
            Picture("EP5014", "Text in a picture", "IPTC: Caption/Abstract", PersonalDataKind.PictureNote),
            Picture("EP5015", "Data behind a picture", "trailer", PersonalDataKind.PictureTrailer)),
        new("a picture holds a block that nobody knows",
            tree => tree.Write("content/pages/a.jpg", Photographs.JpegWith(0xEB, [1, 2, 3])),
            Picture("EP5020", "Other data in a picture", "JPEG APP11", PersonalDataKind.PictureData, Photographs.JpegWith(0xEB, [1, 2, 3]))),
        new("a file name holds a mobile number",
            tree => tree.Write("content/pages/15400001234.jpg", Photographs.Jpeg(isPrivate: false)),
            "content/pages/***.jpg(1,1): error EP5016: The name of the file holds a mobile number\n    "
                + $"Rename it; or, where it must stay, say who, when and why in data/privacy/allowed.csv, with mobile and {Fingerprint.Of(PersonalDataKind.Mobile, "15400001234")}"),
        new("a picture is cut off",
            tree => tree.Write("content/pages/a.png", Photographs.Png(isPrivate: false)[..40]),
            "content/pages/a.png(1,1): error EP5017: The metadata of this picture cannot be read\n    Take the metadata out with envprotect clean, or save the picture anew"),
        new("a fingerprint is none",
            tree => tree.Write("data/privacy/allowed.csv", Answers + "data/areas.csv,mobile,15400001234x,编辑,2021-06-30,虚构\n"),
            "data/privacy/allowed.csv(2,23): error EP5018: This is no fingerprint or hash\n    Copy the four digits that the finding gives, in quotation marks"),
        new("an allow entry answers nothing",
            tree => tree.Write("data/privacy/allowed.csv", Answers + "data/areas.csv,mobile,3fa2,编辑,2021-06-30,虚构\n"),
            "data/privacy/allowed.csv(2,16): warning EP5019: This entry allows nothing that was found\n    Remove it"),
    ];

    private static FaultCase Text(string name, string text, string code, string title, int length, PersonalDataKind kind, string value, int column = 2) =>
        new(name, tree => Notes(tree, text), Finding(column, code, title, length, kind, value));

    private static ContentTree Notes(ContentTree tree, string text) => tree
        .Write(Page, $"---\nkind: page\ntitle: 说明\nsummary: 一句话。\n---\n{text}\n")
        .Write("content/pages/notes.en.md", "---\ntitle: Notes\nsummary: One sentence.\n---\nText.\n");

    private static string Finding(int column, string code, string title, int length, PersonalDataKind kind, string value) =>
        $"{Page}(6,{column}): error {code}: Private information: {title} ({length} characters)\n    Redact it (某某, ***), or allow it in the front matter of the Chinese file: "
        + $"privacy: {{ allow: [{{ kind: {kind.Code()}, fingerprint: \"{Fingerprint.Of(kind, value)}\", by: who, on: date, why: reason }}] }}; list what an office publishes in data/privacy/official.csv";

    private static string Picture(string code, string title, string field, PersonalDataKind kind, byte[]? picture = null)
    {
        var fingerprint = PictureInspector.Inspect(picture ?? Photographs.Jpeg()).Findings.Single(finding => finding.Kind == kind).Fingerprint;
        return $"content/pages/a.jpg(1,1): error {code}: Private information: {title} ({field})\n    Take it out with envprotect clean; or, where it must stay, "
            + $"say who, when and why in data/privacy/allowed.csv, with {kind.Code()} and {fingerprint}";
    }
}
