using EnvProtect.Content.Privacy;

namespace EnvProtect.Tests.Privacy;

public sealed class ScannerTest
{
    [Theory]
    [InlineData("（0746）8127713")]
    [InlineData("0746－812 7713")]
    [InlineData("电话8127713")]
    [InlineData("YZSHBDC@163.com")]
    [InlineData("someone@hjj.hengyang.gov.cn")]
    public void What_is_listed_as_official_passes(string text)
    {
        Assert.Empty(Corpus.Scanner.Scan(text));
        Assert.NotEmpty(new PrivacyScanner(Officials.None, RedactedNames.None).Scan(text));
    }

    [Theory]
    [InlineData("430499199001011235")]
    [InlineData("430499199002301234")]
    [InlineData("990499199001011231")]
    public void An_identity_number_needs_a_region_a_day_and_its_check_digit(string number) =>
        Assert.DoesNotContain(Corpus.Scanner.Scan(number), finding => finding.Kind == PersonalDataKind.IdentityNumber);

    [Fact]
    public void One_wrong_digit_takes_a_card_through_Luhn()
    {
        Assert.Equal(PersonalDataKind.BankCard, Assert.Single(Corpus.Scanner.Scan("卡 6200 0000 0000 0005")).Kind);
        Assert.Empty(Corpus.Scanner.Scan("卡 6200 0000 0000 0006"));
    }

    [Theory]
    [InlineData("青溪公寓3-2-501")]
    [InlineData("青溪小区3-2-501")]
    [InlineData("青溪豪庭3-2-501")]
    public void A_door_in_an_estate_is_found_by_the_name_of_the_estate_alone(string text) =>
        Assert.Equal(PersonalDataKind.HomeAddress, Assert.Single(Corpus.Scanner.Scan(text)).Kind);

    [Theory]
    [InlineData("联系人：张建国")]
    [InlineData("邻居张建国")]
    [InlineData("承包户张建国。")]
    [InlineData("村民代表张建国反映夜间有臭气")]
    [InlineData("张建国等12户村民反映")]
    [InlineData("据张建国等三十余名居民投诉")]
    public void A_name_beside_a_word_for_residents_is_found(string text) =>
        Assert.Equal(PersonalDataKind.PersonName, Assert.Single(Corpus.Scanner.Scan(text)).Kind);

    [Theory]
    [InlineData("联系人：王主任")]
    [InlineData("联系人和电话见附件")]
    [InlineData("邻居家夜间有噪声")]
    [InlineData("村民代表大会通过")]
    [InlineData("村民代表全程参与")]
    [InlineData("承包户张某某")]
    [InlineData("张某某等12户村民反映")]
    [InlineData("石鼓等12户村民反映")]
    [InlineData("对李建国等3名责任人问责")]
    public void A_word_for_residents_without_a_name_passes(string text) => Assert.Empty(Corpus.Scanner.Scan(text));

    [Theory]
    [InlineData("138****5678")]
    [InlineData("4304**********1234")]
    [InlineData("湘D***12")]
    [InlineData("举报人张某某反映")]
    [InlineData("投诉人【已隐去】，电话【已隐去】")]
    public void A_redaction_passes(string text) => Assert.Empty(Corpus.Scanner.Scan(text));

    [Fact]
    public void The_finding_covers_the_number_as_it_is_written()
    {
        var finding = Assert.Single(Corpus.Scanner.Scan("电话：１５４ 0000-\n1234。"));
        Assert.Equal((3, 14), (finding.Offset, finding.Length));
        Assert.Equal(Fingerprint.Of(PersonalDataKind.Mobile, "15400001234"), finding.Fingerprint);
    }

    [Theory]
    [InlineData("养殖户欧阳虚构的猪场", "欧阳虚构", 3, 4)]
    [InlineData("赵 虚 构 承认", "赵虚构", 0, 5)]
    [InlineData("赵虚构", "赵虚构", 0, 3)]
    [InlineData("The farm of Zhao Xugou smells", "zhaoxugou", 12, 10)]
    [InlineData("the farm of Xu Gou ZHAO", "zhaoxugou", 12, 11)]
    public void A_redacted_name_is_found_by_its_hash(string text, string name, int offset, int length)
    {
        var surname = name[0] == '欧' ? "欧阳" : name[0] == '赵' ? "赵" : "zhao";
        var scanner = new PrivacyScanner(Officials.None, new([new(surname, "salt", RedactedNames.HashOf(name, "salt"))]));
        var finding = Assert.Single(scanner.Scan(text), found => found.Kind == PersonalDataKind.RedactedName);
        Assert.Equal((offset, length), (finding.Offset, finding.Length));
        Assert.DoesNotContain(scanner.Scan("赵某某和 Mr Zhao 的猪场"), found => found.Kind == PersonalDataKind.RedactedName);
    }

    [Theory]
    [InlineData("养殖户陈䶮的猪场", "陈", "陈䶮", 3, 2)]
    [InlineData("养殖户陈\U0002CC56的猪场", "陈", "陈\U0002CC56", 3, 3)]
    [InlineData("养殖户陈小&#x2CC56;的猪场", "陈", "陈小\U0002CC56", 3, 11)]
    [InlineData("\U0002CC56小明的猪场", "\U0002CC56", "\U0002CC56小明", 0, 4)]
    [InlineData("养殖户阿卜杜拉买买提的猪场", "阿", "阿卜杜拉买买提", 3, 7)]
    [InlineData("养殖户阿卜杜拉·买买提的猪场", "阿", "阿卜杜拉买买提", 3, 8)]
    [InlineData("养殖户阿卜杜拉•买买提的猪场", "阿", "阿卜杜拉·买买提", 3, 8)]
    [InlineData("养殖户买买提·阿卜杜拉的猪场", "买", "买买提阿卜杜拉", 3, 8)]
    [InlineData("养殖户马木提·阿卜杜拉的猪场", "马", "马木提·阿卜杜拉", 3, 8)]
    [InlineData("养殖户马木提阿卜杜拉的猪场", "马木提", "马木提阿卜杜拉", 3, 7)]
    [InlineData("养殖户陈`小`_明_的猪场", "陈", "陈小明", 3, 6)]
    public void Rare_and_long_names_are_found(string text, string surname, string name, int offset, int length)
    {
        var scanner = new PrivacyScanner(Officials.None, new([new(surname, "salt", RedactedNames.HashOf(name, "salt"))]));
        var finding = Assert.Single(scanner.Scan(text), found => found.Kind == PersonalDataKind.RedactedName);
        Assert.Equal((offset, length), (finding.Offset, finding.Length));
    }

    [Theory]
    [InlineData("举报人：陈䶮", 2)]
    [InlineData("举报人：陈小\U0002CC56。", 4)]
    public void A_name_with_a_rare_character_is_found_behind_a_word_for_residents(string text, int length)
    {
        var finding = Assert.Single(Corpus.Scanner.Scan(text));
        Assert.Equal((PersonalDataKind.PersonName, length), (finding.Kind, finding.Length));
    }

    [Theory]
    [InlineData("138(0013)8000")]
    [InlineData("138&lpar;0013&rpar;8000")]
    [InlineData("138&Tab;0013&nbsp;8000")]
    [InlineData("\\U00000031\\U00000033800138000")]
    [InlineData("\\U0001D7CF3800138000")]
    [InlineData("&#x1D7CF;3800138000")]
    public void Escapes_hide_no_number(string text)
    {
        var finding = Assert.Single(Corpus.Scanner.Scan(text));
        Assert.Equal((PersonalDataKind.Mobile, 0, text.Length), (finding.Kind, finding.Offset, finding.Length));
        Assert.Equal(Fingerprint.Of(PersonalDataKind.Mobile, "13800138000"), finding.Fingerprint);
    }
}
