using EnvProtect.Model.Text;

namespace EnvProtect.Content.Privacy;

/// <summary>What kind of private information was found.</summary>
public enum PersonalDataKind
{
    /// <summary>A mainland mobile number.</summary>
    Mobile,

    /// <summary>A landline number that is not listed as official.</summary>
    Landline,

    /// <summary>An identity number of 18 characters (check digit verified) or 15 digits (region and date verified).</summary>
    IdentityNumber,

    /// <summary>A bank card: known issuer, and the Luhn check digit fits.</summary>
    BankCard,

    /// <summary>A mail address that is not listed as official.</summary>
    Email,

    /// <summary>A number plate, of a new-energy vehicle too.</summary>
    NumberPlate,

    /// <summary>A WeChat or QQ id.</summary>
    Messenger,

    /// <summary>A home address down to the door.</summary>
    HomeAddress,

    /// <summary>A name after a word such as 举报人.</summary>
    PersonName,

    /// <summary>A name of the list of those that were redacted.</summary>
    RedactedName,

    /// <summary>Where a picture was taken.</summary>
    PictureLocation,

    /// <summary>Who took or owns a picture.</summary>
    PictureOwner,

    /// <summary>The serial number of the device that took a picture.</summary>
    PictureDevice,

    /// <summary>A comment, caption or other free text inside a picture file.</summary>
    PictureNote,

    /// <summary>Bytes behind the end of a picture, where phones hide a film or a second picture.</summary>
    PictureTrailer,

    /// <summary>A thumbnail, or a block inside a picture file that cannot be looked into.</summary>
    PictureData,
}

/// <summary>The kinds as they are written in files, and as people call them.</summary>
public static class PersonalDataKinds
{
    private static readonly (PersonalDataKind Kind, string Code, LocalizedText Label)[] All =
    [
        (PersonalDataKind.Mobile, "mobile", new("手机号码", "mobile number")),
        (PersonalDataKind.Landline, "landline", new("固定电话号码", "landline number")),
        (PersonalDataKind.IdentityNumber, "identityNumber", new("居民身份证号码", "identity number")),
        (PersonalDataKind.BankCard, "bankCard", new("银行卡号", "bank card number")),
        (PersonalDataKind.Email, "email", new("电子邮箱", "mail address")),
        (PersonalDataKind.NumberPlate, "numberPlate", new("车牌号码", "number plate")),
        (PersonalDataKind.Messenger, "messenger", new("微信号或QQ号", "WeChat or QQ id")),
        (PersonalDataKind.HomeAddress, "homeAddress", new("到户的住址", "home address down to the door")),
        (PersonalDataKind.PersonName, "personName", new("举报人等私人姓名", "name of a complainant or other private person")),
        (PersonalDataKind.RedactedName, "redactedName", new("应当隐去的姓名", "name that was redacted")),
        (PersonalDataKind.PictureLocation, "pictureLocation", new("图片里的拍摄地点", "place where a picture was taken")),
        (PersonalDataKind.PictureOwner, "pictureOwner", new("图片里的作者或机主", "author or owner inside a picture")),
        (PersonalDataKind.PictureDevice, "pictureDevice", new("图片里的设备序列号", "device serial number inside a picture")),
        (PersonalDataKind.PictureNote, "pictureNote", new("图片里的说明文字", "free text inside a picture")),
        (PersonalDataKind.PictureTrailer, "pictureTrailer", new("图片末尾的附加数据", "data behind the end of a picture")),
        (PersonalDataKind.PictureData, "pictureData", new("图片里的缩略图或来历不明的数据", "thumbnail or unknown data inside a picture")),
    ];

    public static IEnumerable<string> Codes => All.Select(entry => entry.Code);

    /// <summary>The code used in allow entries, in camel case.</summary>
    public static string Code(this PersonalDataKind kind) => All[(int)kind].Code;

    public static LocalizedText Label(this PersonalDataKind kind) => All[(int)kind].Label;

    public static PersonalDataKind? Parse(string code)
    {
        foreach (var entry in All)
        {
            if (entry.Code == code) return entry.Kind;
        }

        return null;
    }
}
