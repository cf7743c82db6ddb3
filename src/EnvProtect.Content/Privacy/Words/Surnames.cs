using System.Collections.Frozen;
using EnvProtect.Model.Text;

namespace EnvProtect.Content.Privacy;

/// <summary>Surnames in characters and in pinyin, and the characters that given names are mostly made of.</summary>
internal static class Surnames
{
    private const string Single =
        "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤"
        + "常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳欧管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由";

    private static readonly string[] Compound = ["欧阳", "上官", "司马", "诸葛", "皇甫", "尉迟", "慕容", "令狐", "夏侯", "东方", "端木", "公孙", "轩辕", "司徒", "独孤", "南宫"];

    // Words of running text far more often than surnames: only trusted behind a colon or the like.
    private const string Ambiguous = "于和向时高常全方应成连都安平明万关原相来由公国元门满曾但信云展容强利单游包管解查支计位区权温农商官练文古路海花白石金谷麦江南阳水居干武师任盛景党边全宿战印盖初普修富植衡奉";

    // Surnames that also begin names written by their sound.
    private const string Transliterating = "阿艾巴古哈沙乌玉";

    private const string Given =
        "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰红文建国志刚毅春梅林海燕飞鹏辉波斌云龙凤仙翠珍香莲玲琴菊芬荣富贵德福寿康健祥瑞顺利安宁庆喜生成才良善仁义礼智信忠孝贤达东南西北中正新民大小三四五六七八九元光亮晶莹雪冰雨露雷电山川江河湖松柏竹"
        + "兵武胜凯旋峰岩石金银铜铁铭钧锋鑫森淼焱垚坤乾宇宙天星辰月阳晨曦晓旭昊昌盛兴旺业家宝卫革先进先社爱根水火土木田果树苗花草萍蓉芝菲薇蔷蕾莉茜茹蓓倩雯婷婉娇妍姗姣娥媛嫣慧惠秋冬夏思梦琪琳瑶瑾璐珊珠佳怡悦欣欢乐雅淑贞洁清美好可心馨"
        + "子轩浩然博文俊宏远航宗泽润涵梓睿哲豪杨帆翔腾跃骏彬威震雄魁奎邦定安全立双维学友朋友连运启永恒长久传承继绍继续振培育厚朴元发财满仓丰和谐合群众益泉源满堂礼廷仕栋梁柱卓越超群力勤俭廉明政法治道理想景仲伯叔季孟嘉奇希望尚品";

    // Nothing of this stands in a name, but a lot of it behind 举报人.
    private const string Never =
        "的了是在有和与及或对把被让给从向到已未不没很都也就还再又各该此其它们我你他她这那哪要求反映举报投诉称说表示认可满意评价回访意见问题情况处理代区委组年月日时分次件户名岁等约近曾经于为所以因而但且若由将会能应须需请问谈做看听写寄打电话来信访信息住址姓某×xX者群众居村市县乡镇街道路号";

    private static readonly FrozenSet<string> Pinyin = FrozenSet.ToFrozenSet(
        "wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie song tang han feng deng cao peng zeng xiao tian dong yuan pan yu jiang cai du ye cheng su wei lv lyu ding ren shen yao lu cui zhong tan fan jin shi liao jia xia fu fang bai zou meng xiong qin qiu yin xue yan duan lei hou long tao gu mao hao gong shao wan qian dai mo kong kang wen ge xing an qi yi qiao pang ni zhuang nie lai geng guan lan ouyang situ"
            .Split(' '), StringComparer.Ordinal);

    private static readonly FrozenSet<string> Syllables = FrozenSet.ToFrozenSet(MakeSyllables(), StringComparer.Ordinal);

    /// <summary>The length of the surname at the beginning: 2, 1 or 0; and whether it is more often a word than a name.</summary>
    public static (int Length, bool IsAmbiguous) At(ReadOnlySpan<char> text)
    {
        foreach (var compound in Compound)
        {
            if (text.StartsWith(compound, StringComparison.Ordinal)) return (2, false);
        }

        return text.Length > 0 && Single.Contains(text[0], StringComparison.Ordinal) ? (1, Ambiguous.Contains(text[0], StringComparison.Ordinal)) : (0, false);
    }

    /// <summary>Whether it is a Chinese character, or half of one: no other halves stand in a <see cref="NormalisedText"/>.</summary>
    public static bool IsHan(char character) => character is >= '\u4E00' and <= '\u9FFF' || char.IsSurrogate(character) || Han.Is(new(character));

    /// <summary>
    /// Whether a name that begins so may be longer than four characters: one that is written by its sound, as 阿卜杜拉买买提 is.
    /// </summary>
    public static bool BeginsLongName(string surname) => surname.Length > 2 || Transliterating.Contains(surname[0], StringComparison.Ordinal) || At(surname).Length == 0;

    /// <summary>Whether a character is common in given names.</summary>
    public static bool IsGiven(char character) => Given.Contains(character, StringComparison.Ordinal);

    /// <summary>Whether a character stands in hardly any name.</summary>
    public static bool IsNever(char character) => Never.Contains(character, StringComparison.Ordinal);

    public static bool IsPinyin(ReadOnlySpan<char> word) => Pinyin.Contains(word.ToString().ToLowerInvariant());

    /// <summary>Whether a word is one to three syllables of pinyin.</summary>
    public static bool IsGivenPinyin(ReadOnlySpan<char> word) => IsSyllables(word.ToString().ToLowerInvariant().Replace("-", "", StringComparison.Ordinal), 3);

    private static bool IsSyllables(string word, int most)
    {
        if (word.Length == 0) return true;
        if (most == 0) return false;
        for (var length = Math.Min(6, word.Length); length > 0; length--)
        {
            if (Syllables.Contains(word[..length]) && IsSyllables(word[length..], most - 1)) return true;
        }

        return false;
    }

    private static IEnumerable<string> MakeSyllables()
    {
        string[] initials = ["", "b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j", "q", "x", "zh", "ch", "sh", "r", "z", "c", "s", "y", "w"];
        string[] finals = ["a", "o", "e", "i", "u", "v", "ai", "ei", "ui", "ao", "ou", "iu", "ie", "ue", "er", "an", "en", "in", "un", "ang", "eng", "ing", "ong", "ia", "ua", "uo", "iao", "uai", "ian", "uan", "iang", "uang", "iong"];
        return initials.SelectMany(initial => finals.Select(final => initial + final));
    }
}
