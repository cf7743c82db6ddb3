using System.Collections.Immutable;
using EnvProtect.Content.Privacy;
using EnvProtect.Model.Text;

namespace EnvProtect.Content;

/// <summary>
/// Every kind of fault that reading can report, in one table: name, code, severity; title; when it is reported; message;
/// hint where there is one for all cases. docs/diagnostics.md lists the same.
/// </summary>
public static class DiagnosticCodes
{
    private static readonly ImmutableArray<DiagnosticCode>.Builder Declared = ImmutableArray.CreateBuilder<DiagnosticCode>();

    // EP10: files, names and encoding.
    public static DiagnosticCode DirectoryMissing { get; } = Error("EP1001", new("文件夹不存在", "Folder missing"),
        new("内容或数据文件夹不存在", "The content or data folder does not exist"),
        new("没有“{0}”这个文件夹", "There is no folder '{0}'"));
    public static DiagnosticCode Unreadable { get; } = Error("EP1002", new("无法读取", "Cannot be read"),
        new("操作系统不让读取文件或文件夹", "The operating system does not let the file or folder be read"),
        new("无法读取：{0}", "Cannot be read: {0}"));
    public static DiagnosticCode NotUtf8 { get; } = Error("EP1003", new("不是 UTF-8", "Not UTF-8"),
        new("文件里有不合 UTF-8 编码的字节", "The file holds bytes that are not UTF-8"),
        new("文件不是 UTF-8 编码", "The file is not UTF-8"),
        new("用编辑器另存为 UTF-8（常见原因：文件是 GB18030 编码）", "Save it as UTF-8 in an editor (it is often GB18030)"));
    public static DiagnosticCode CharacterRefused { get; } = Error("EP1004", new("不能公布的字符", "Character refused"),
        new("有控制字符（制表符和换行除外）、半个字符、U+FFFE 或 U+FFFF", "There is a control character other than tabs and line ends, half a character, U+FFFE or U+FFFF"),
        new("这里有字符 {0}，网页和订阅都不能有它", "The character {0} stands here, which no page or feed can hold"));
    public static DiagnosticCode TooLarge { get; } = Error("EP1005", new("文件太大", "File too large"),
        new("Markdown 超过 2 MB，或表格超过 64 MB", "Markdown over 2 MB, or a table over 64 MB"),
        new("文件有 {0} MB，上限是 {1} MB", "The file has {0} MB; the limit is {1} MB"));
    public static DiagnosticCode Link { get; } = Error("EP1006", new("链接", "Link"),
        new("文件或文件夹是符号链接", "A file or folder is a symbolic link"),
        new("这是符号链接，不会读取", "This is a symbolic link, which is not followed"),
        new("把文件本身放到这里", "Put the file itself here"));
    public static DiagnosticCode DirectoryForFile { get; } = Error("EP1007", new("应为文件", "Folder instead of a file"),
        new("文件夹的名字以 .md、.csv 或 .yaml 结尾", "A folder has a name that ends in .md, .csv or .yaml"),
        new("这里应是文件，却是文件夹", "A file belongs here, and this is a folder"));
    public static DiagnosticCode Misplaced { get; } = Error("EP1008", new("文件放错位置", "File out of place"),
        new("文件的位置或名称不在格式规定之内", "The path of a file is none of those that the format names"),
        new("这个位置和名称的文件不会被读取", "No file of this name is read in this place"),
        new("见 docs/content-format.md “Where a file stands”", "See \"Where a file stands\" in docs/content-format.md"));
    public static DiagnosticCode DuplicateId { get; } = Error("EP1009", new("编号重复", "Id used twice"),
        new("两个文件或两行的编号相同（不分大小写）", "Two files or rows have the same id, however capitalised"),
        new("编号“{0}”已经用过", "The id '{0}' is used already"));
    public static DiagnosticCode NotAnId { get; } = Error("EP1010", new("编号格式不对", "Not an id"),
        new("表格里的编号含有不允许的字符", "An id in a table holds characters that ids may not have"),
        new("“{0}”不能作编号", "'{0}' cannot be an id"),
        new("只用小写英文字母、数字和连字符", "Use lower-case ASCII letters, digits and hyphens"));
    public static DiagnosticCode TableMissing { get; } = Error("EP1011", new("缺少表格", "Table missing"),
        new("文件里提到的编号所在的表格不存在", "A table is absent, and files name ids that only it can bring"),
        new("没有这张表，却有 {0} 处提到其中的编号", "There is no such table, and {0} places name ids of it"),
        new("把文件放回原处；新建时第一行写 {1}", "Put the file back; a new one begins with the line {1}"));

    // EP11: front matter and settings.
    public static DiagnosticCode NoFrontMatter { get; } = Error("EP1101", new("没有文件头", "No front matter"),
        new("Markdown 文件的第一行不是 ---", "The first line of a Markdown file is not ---"),
        new("文件没有以“---”开始的文件头", "The file does not begin with front matter between lines of ---"));
    public static DiagnosticCode FrontMatterNotClosed { get; } = Error("EP1102", new("文件头没有结束", "Front matter not closed"),
        new("文件头后面没有第二行 ---", "No second line of --- ends the front matter"),
        new("文件头没有用“---”结束", "The front matter is not ended by a line of ---"));
    public static DiagnosticCode YamlSyntax { get; } = Error("EP1103", new("YAML 语法错误", "YAML syntax"),
        new("文件头或 settings.yaml 不合 YAML 语法", "The front matter or settings.yaml is not YAML"),
        new("YAML 语法错误：{0}", "This is not YAML: {0}"),
        new("含冒号、逗号或引号的文字要放在引号里；缩进用空格，不用制表符", "Put text with colons, commas or quotes into quotation marks; indent with spaces, not tabs"));
    public static DiagnosticCode YamlFeature { get; } = Error("EP1104", new("不支持的 YAML 写法", "YAML feature refused"),
        new("用了锚点、引用、标签、多个文档，或嵌套过深", "Anchors, aliases, tags, several documents or deep nesting are used"),
        new("这里不支持锚点、引用、标签、多个文档和过深的嵌套", "Anchors, aliases, tags, several documents and deep nesting are not taken here"));
    public static DiagnosticCode DuplicateKey { get; } = Error("EP1105", new("键重复", "Key twice"),
        new("同一处写了两次同一个键", "A key is written twice in one place"),
        new("“{0}”写了两次", "The key '{0}' is written twice"));
    public static DiagnosticCode UnknownKey { get; } = Error("EP1106", new("未知的键", "Unknown key"),
        new("这类文件没有这个键", "Files of this kind have no such key"),
        new("这里没有“{0}”这个键", "There is no key '{0}' here"));
    public static DiagnosticCode MissingKey { get; } = Error("EP1107", new("缺少键", "Key missing"),
        new("缺少必填的键", "A required key is missing"),
        new("缺少“{0}”", "The key '{0}' is missing"));
    public static DiagnosticCode WrongShape { get; } = Error("EP1108", new("值的形式不对", "Wrong shape"),
        new("应为列表、键值对或单个值，写成了别的", "A list, a mapping or a single value is written where another of these belongs"),
        new("“{0}”应是{1}，写成了{2}", "'{0}' takes {1}, and this is {2}"));
    public static DiagnosticCode EmptyValue { get; } = Error("EP1109", new("没有值", "No value"),
        new("键后面没有写值", "A key is written without a value"),
        new("“{0}”没有值", "The key '{0}' has no value"),
        new("没有内容就删去这个键", "Remove the key where there is nothing to say"));
    public static DiagnosticCode NamedTwice { get; } = Error("EP1110", new("重复列出", "Named twice"),
        new("一个列表里同一项出现两次", "A list names the same thing twice"),
        new("“{0}”列了两次", "'{0}' is named twice"));
    public static DiagnosticCode WrongKind { get; } = Error("EP1111", new("类型与位置不符", "Kind does not fit"),
        new("kind 与文件所在位置不符", "The kind is not that of the place where the file stands"),
        new("kind 是“{0}”，这个位置的文件应是“{1}”", "The kind is '{0}', and files in this place are of kind '{1}'"));
    public static DiagnosticCode FolderDiffers { get; } = Error("EP1112", new("与文件夹不符", "Differs from the folder"),
        new("plan 或 campaign 与文件夹名不同", "The plan or campaign is not the one of the folder"),
        new("这里写的是“{0}”，文件却在“{1}”里", "This says '{0}', and the file stands in '{1}'"));
    public static DiagnosticCode NumberDiffers { get; } = Error("EP1113", new("序号与文件名不符", "Differs from the file name"),
        new("number 与文件名里的序号不同", "The number is not the one in the file name"),
        new("number 是“{0}”，文件名却是“{1}”", "The number is '{0}', and the file is named '{1}'"));
    public static DiagnosticCode NotAnAddress { get; } = Error("EP1114", new("不是网站内的地址", "Not an address of the site"),
        new("redirectFrom 里的地址不是网站内可以转走的路径", "An address in redirectFrom is not a path of this site that can be led on"),
        new("“{0}”不是网站内可以转走的地址", "'{0}' is not an address of this site that can be led on"),
        new("写成 /issues/old-name 这样：英文字母、数字、汉字和 - _ . ~，用 / 分段；? 和 # 起的部分不写，/odata/ 之下不行", "Write it as /issues/old-name: ASCII letters, digits, Chinese characters and - _ . ~ between slashes, nothing from ? or # on, and not below /odata/"));
    public static DiagnosticCode NotARepository { get; } = Error("EP1115", new("不是仓库", "Not a repository"),
        new("settings.yaml 里的仓库不是“所有者/名称”的形式", "The repository in settings.yaml is not of the form owner/name"),
        new("“{0}”不是仓库", "'{0}' is not a repository"),
        new("写成“所有者/名称”", "Write it as owner/name"));
    public static DiagnosticCode NumberTwice { get; } = Error("EP1116", new("受理编号重复", "Number used twice"),
        new("两个信访件的受理编号相同，又没有写明拆分或关联", "Two cases have one official number, and neither is split from the other or names it"),
        new("受理编号“{0}”已是另一件的", "The number '{0}' is that of another case"));
    public static DiagnosticCode TextCutOff { get; } = Warning("EP1117", new("文字被截断", "Text cut off"),
        new("没有加引号的文字后面有空格和 #，从那里起是注释", "A space and # follow a text without quotation marks, and what comes behind is a comment"),
        new("“{0}”的文字到这里为止，从 # 起是注释，不会公布", "The text of '{0}' ends here; from # on it is a comment and is not published"),
        new("# 是文字的一部分就把整个值放在引号里；是注释就另起一行", "Put the whole value into quotation marks where # is part of it; put a comment on a line of its own"));

    // EP12: bodies and pictures.
    public static DiagnosticCode TooDeep { get; } = Error("EP1201", new("嵌套过深", "Nested too deeply"),
        new("正文的引用或列表套得太深", "Quotes or lists in the body are nested too deeply"),
        new("正文的嵌套过深，无法读取", "The body is nested too deeply to be read"));
    public static DiagnosticCode TextBeforeHeading { get; } = Error("EP1202", new("标题之前有文字", "Text before the first heading"),
        new("正文在第一个标题之前就有文字", "The body has text before its first heading"),
        new("这段文字不在任何标题之下", "This text stands under no heading"));
    public static DiagnosticCode UnknownHeading { get; } = Error("EP1203", new("未知的标题", "Unknown heading"),
        new("这类文件没有这个标题", "Files of this kind have no such heading"),
        new("这里没有“{0}”这个标题", "There is no heading '{0}' here"));
    public static DiagnosticCode HeadingTwice { get; } = Error("EP1204", new("标题重复", "Heading twice"),
        new("同一个标题出现两次", "A heading stands twice"),
        new("标题“{0}”出现了两次", "The heading '{0}' stands twice"));
    public static DiagnosticCode NotAList { get; } = Error("EP1205", new("应为有序列表", "Not an ordered list"),
        new("整改措施、举报内容、组织保障之下不是一个有序列表", "Something other than one ordered list stands under Measures, Allegations or Promises"),
        new("“{0}”之下只能有一个有序列表（1. 2. 3.）", "Under '{0}' stands one ordered list (1. 2. 3.) and nothing else"));
    public static DiagnosticCode RawHtml { get; } = Error("EP1206", new("不支持 HTML", "Raw HTML"),
        new("正文里写了 HTML", "The body holds HTML"),
        new("正文里不能写 HTML", "HTML cannot be used in texts"),
        new("用 Markdown 写；要显示尖括号，写 &lt;", "Write Markdown; for a bare angle bracket write &lt;"));
    public static DiagnosticCode LinkRefused { get; } = Error("EP1207", new("不允许的链接", "Link refused"),
        new("链接不是 http、https、mailto、相对地址或 xref", "A link is not http, https, mailto, relative or xref"),
        new("不能链接到“{0}”", "A link to '{0}' is not allowed"),
        new("可用 http、https、mailto、相对地址和 xref:编号", "Use http, https, mailto, a relative address or xref:ID"),
        new("写完整的网址，以 https:// 或 http:// 开头", "Write the whole address, beginning with https:// or http://"));
    public static DiagnosticCode ElementRefused { get; } = Error("EP1208", new("不支持的写法", "Element refused"),
        new("这里不能用这种 Markdown 写法，例如正文小标题", "A Markdown element cannot be used here, such as a heading inside a section"),
        new("这里不能用这种 Markdown 写法", "This element of Markdown cannot be used here"));
    public static DiagnosticCode EmptySection { get; } = Error("EP1209", new("标题之下没有内容", "Empty section"),
        new("标题之下没有文字", "A heading has no text below it"),
        new("“{0}”之下没有内容", "There is nothing under '{0}'"),
        new("没有内容就删去这个标题", "Remove the heading where there is nothing to say"));
    public static DiagnosticCode UnknownTag { get; } = Error("EP1210", new("未知的标签", "Unknown tag"),
        new("【】里的字不是这里可用的标签", "The words in 【】 are not a tag that can stand here"),
        new("“{0}”不是这里可用的标签", "'{0}' is not a tag that can stand here"));
    public static DiagnosticCode TagNotClosed { get; } = Error("EP1211", new("标签没有结束", "Tag not closed"),
        new("【后面没有】", "No 】 follows a 【"),
        new("这个【没有对应的】", "This 【 has no 】"));
    public static DiagnosticCode TagTwice { get; } = Error("EP1212", new("标签重复", "Tag twice"),
        new("一处有两个同类的标签", "Two tags of one kind stand together"),
        new("“{0}”之前已有同类的标签", "A tag of the same kind stands before '{0}'"));
    public static DiagnosticCode ProgressWithoutDate { get; } = Error("EP1213", new("进展没有日期", "Progress without a date"),
        new("“进展”之下的小标题不以日期开头，或小标题之前有文字", "A heading under Progress does not begin with a date, or text stands before the first"),
        new("进展要写在以日期开头的小标题之下", "Progress stands under headings that begin with a date"),
        new("写成“### 2021-06-30 标题”", "Write it as '### 2021-06-30 Title'"));
    public static DiagnosticCode ProgressWithoutTitle { get; } = Error("EP1214", new("进展没有标题", "Progress without a title"),
        new("进展的小标题只有日期", "A heading under Progress has a date and no words"),
        new("日期之后没有标题", "No title follows the date"));
    public static DiagnosticCode PictureMissing { get; } = Error("EP1215", new("找不到图片", "Picture missing"),
        new("内容文件夹里没有这张图片", "The picture is not in the content folder"),
        new("找不到图片“{0}”", "There is no picture '{0}'"));
    public static DiagnosticCode PictureTypeRefused { get; } = Error("EP1216", new("不支持的图片类型", "Picture type refused"),
        new("图片不是 jpg、jpeg、png 或 webp", "A picture is not jpg, jpeg, png or webp"),
        new("不能用“{0}”作图片", "'{0}' cannot be used as a picture"),
        new("可用 jpg、jpeg、png、webp", "Use jpg, jpeg, png or webp"));
    public static DiagnosticCode PictureNotOne { get; } = Error("EP1217", new("内容不是图片", "Not a picture inside"),
        new("图片文件的内容不是 JPEG、PNG 或 WebP", "A picture file holds something other than JPEG, PNG or WebP"),
        new("“{0}”的内容不是图片", "'{0}' does not hold a picture"));
    public static DiagnosticCode PictureUnreadable { get; } = Error("EP1218", new("图片无法读取", "Picture cannot be read"),
        new("图片文件超过 20 MB，或无法读取", "A picture file is over 20 MB or cannot be read"),
        new("无法读取图片“{0}”：{1}", "The picture '{0}' cannot be read: {1}"));
    public static DiagnosticCode PictureWithoutAlternative { get; } = Error("EP1219", new("图片没有说明", "Picture without alternative text"),
        new("图片的方括号里没有文字", "The square brackets of a picture are empty"),
        new("图片“{0}”没有文字说明", "The picture '{0}' has no alternative text"),
        new("写成“![图上有什么](路径)”", "Write it as '![what it shows](path)'"));
    public static DiagnosticCode PictureOutOfPlace { get; } = Error("EP1220", new("此处不能放图片", "Picture out of place"),
        new("图片在事项以外的文件里", "A picture stands in a document that is not an issue"),
        new("只有事项可以附图片", "Only issues take pictures"));
    public static DiagnosticCode TagBrackets { get; } = Error("EP1221", new("标签括号不对", "Tag in other brackets"),
        new("条目或进展标题开头的结论、状态没有用【】", "A verdict or state at the start of an item or of a report is in other brackets than 【】"),
        new("“{0}”不是标签，会当作文字公布", "{0} is no tag, and would be published as words"),
        new("写成【{1}】", "Write 【{1}】"));
    public static DiagnosticCode NotALink { get; } = Error("EP1222", new("链接或图片没有生效", "Not a link"),
        new("链接或图片用了全角括号，或地址里有空格", "A link or picture has full-width brackets, or a space in its address"),
        new("“{0}”会当作文字公布", "{0} would be published as words"),
        new("用英文括号：[文字](地址)、![说明](图片)；地址里不能有空格", "Write it with ASCII brackets, [words](address) or ![what it shows](picture), and without spaces in the address"));
    public static DiagnosticCode NotAHeading { get; } = Error("EP1223", new("标题没有生效", "Not a heading"),
        new("标题用了全角＃，或 # 之后没有空格", "A heading has full-width signs, or no space behind its #"),
        new("“{0}”不是标题", "'{0}' is no heading"),
        new("写成“## 标题”：英文 #，后面一个空格", "Write '## Heading': ASCII signs and a space behind them"));
    public static DiagnosticCode LeftOpen { get; } = Error("EP1224", new("还没有补", "Left to do"),
        new("正文里还有【待补】", "The body still says 【待补】 or [TO DO]"),
        new("这里还写着“{0}”", "This still says {0}"),
        new("补上内容，或删去这一处", "Fill it in, or remove it"));

    // EP13: references.
    public static DiagnosticCode UnknownArea { get; } = Error("EP1301", new("未知的区域", "Unknown area"),
        new("编号不是已有的区域（见 data/areas.csv, data/groups.csv）", "An id is not that of an area that exists (see data/areas.csv, data/groups.csv)"),
        new("没有编号为“{0}”的区域", "There is no area '{0}'"));
    public static DiagnosticCode UnknownUnit { get; } = Error("EP1302", new("未知的单位", "Unknown unit"),
        new("编号不是已有的单位（见 data/units.csv, data/groups.csv）", "An id is not that of an unit that exists (see data/units.csv, data/groups.csv)"),
        new("没有编号为“{0}”的单位", "There is no unit '{0}'"),
        new("写 data/units.csv 里的编号；那里没有的，先在那里加一行", "Write an id of data/units.csv; where the unit is not there yet, add a row"));
    public static DiagnosticCode UnknownSource { get; } = Error("EP1303", new("未知的来源文件", "Unknown source"),
        new("编号不是已有的来源文件（见 data/sources.csv）", "An id is not that of a source that exists (see data/sources.csv)"),
        new("没有编号为“{0}”的来源文件", "There is no source '{0}'"),
        new("写 data/sources.csv 里的编号；那里没有的，先在那里加一行", "Write an id of data/sources.csv; where the source is not there yet, add a row"));
    public static DiagnosticCode UnknownIssue { get; } = Error("EP1304", new("未知的事项", "Unknown issue"),
        new("编号不是已有的事项", "An id is not that of an issue that exists"),
        new("没有编号为“{0}”的事项", "There is no issue '{0}'"));
    public static DiagnosticCode UnknownPlan { get; } = Error("EP1305", new("未知的方案", "Unknown plan"),
        new("编号不是已有的方案", "An id is not that of a plan that exists"),
        new("没有编号为“{0}”的方案", "There is no plan '{0}'"));
    public static DiagnosticCode UnknownCampaign { get; } = Error("EP1306", new("未知的行动", "Unknown campaign"),
        new("编号不是已有的行动", "An id is not that of a campaign that exists"),
        new("没有编号为“{0}”的行动", "There is no campaign '{0}'"));
    public static DiagnosticCode UnknownMechanism { get; } = Error("EP1307", new("未知的会诊、鸡毛信或行动", "Unknown consultation, hand-over or campaign"),
        new("编号不是已有的会诊、鸡毛信或行动", "An id is not that of a consultation, hand-over or campaign that exists"),
        new("没有编号为“{0}”的会诊、鸡毛信或行动", "There is no consultation, hand-over or campaign '{0}'"));
    public static DiagnosticCode UnknownBulletin { get; } = Error("EP1308", new("未知的简报", "Unknown bulletin"),
        new("编号不是已有的简报", "An id is not that of a bulletin that exists"),
        new("没有编号为“{0}”的简报", "There is no bulletin '{0}'"));
    public static DiagnosticCode UnknownPage { get; } = Error("EP1309", new("未知的说明页", "Unknown page"),
        new("编号不是已有的说明页", "An id is not that of a page that exists"),
        new("没有编号为“{0}”的说明页", "There is no page '{0}'"));
    public static DiagnosticCode UnknownIndicator { get; } = Error("EP1310", new("未知的指标", "Unknown indicator"),
        new("编号不是已有的指标（见 data/indicators.csv）", "An id is not that of an indicator that exists (see data/indicators.csv)"),
        new("没有编号为“{0}”的指标", "There is no indicator '{0}'"));
    public static DiagnosticCode UnknownSite { get; } = Error("EP1311", new("未知的点位", "Unknown site"),
        new("编号不是已有的点位（见 data/sites.csv）", "An id is not that of a site that exists (see data/sites.csv)"),
        new("没有编号为“{0}”的点位", "There is no site '{0}'"));
    public static DiagnosticCode UnknownFigure { get; } = Error("EP1312", new("未知的数字", "Unknown figure"),
        new("编号不是已有的数字（见 data/figures）", "An id is not that of a figure that exists (see data/figures)"),
        new("没有编号为“{0}”的数字", "There is no figure '{0}'"));
    public static DiagnosticCode UnknownTarget { get; } = Error("EP1313", new("xref 没有目标", "Unknown target of xref"),
        new("xref 的编号不是任何记录的编号", "The id of an xref is not that of any record"),
        new("没有编号为“{0}”的记录", "There is no record '{0}'"));
    public static DiagnosticCode UnknownChapter { get; } = Error("EP1314", new("未知的章节", "Unknown chapter"),
        new("方案没有这一章（整改问题）或这一组（承诺事项）", "The plan has no such chapter (problem) or group (commitment)"),
        new("方案“{1}”没有第 {0} 章（组）", "The plan '{1}' has no chapter or group {0}"));
    public static DiagnosticCode NotReleased { get; } = Error("EP1315", new("指向未发布的内容", "Names what is not released"),
        new("已发布的文件提到草稿或未到发布日的文件", "A released file names a draft or a file whose release day has not come"),
        new("“{0}”还没有发布，这里不能提到它", "'{0}' is not released yet, and cannot be named here"));
    public static DiagnosticCode RefersToItself { get; } = Error("EP1316", new("指向自己", "Refers to itself"),
        new("事项的关联指向自己", "An issue is linked to itself"),
        new("“{0}”就是这个事项自己", "'{0}' is this issue itself"));
    public static DiagnosticCode Circle { get; } = Error("EP1317", new("循环指向", "Circle"),
        new("parent 或 successor 绕成了圈", "The column parent or successor leads round in a circle"),
        new("从“{0}”出发又回到了自己", "The way from '{0}' leads back to itself"));

    // EP14: dates and consistency.
    public static DiagnosticCode DatesOutOfOrder { get; } = Error("EP1401", new("日期先后不对", "Dates out of order"),
        new("一个日期早于它之后才可能发生的日期，例如办结早于受理", "A date lies before one that it must follow, such as resolved before received"),
        new("{0}（{1}）早于 {2}（{3}）", "{0} ({1}) lies before {2} ({3})"));
    public static DiagnosticCode FinishedWithoutStatement { get; } = Error("EP1402", new("办结无说明", "Finished without a statement"),
        new("状态是已办结或已销号，却没有处理情况、结果或进展", "The status is closed or signed off, and there is no handling, outcome with words, or progress"),
        new("状态是“{0}”，却没有写明怎样办结", "The status is '{0}', and nothing says what was done"),
        new("写“## 处理和整改情况”、outcomes 的文字，或一条进展", "Write '## 处理和整改情况', the words of an outcome, or a report of progress"));
    public static DiagnosticCode PhasedWithoutDate { get; } = Error("EP1403", new("阶段性办结无日期", "Phased closure without a date"),
        new("阶段性办结没有 resolved，也没有期限", "A phased closure has neither a date resolved nor a due date"),
        new("状态是“{0}”，却没有 resolved，也没有 deadline 的 due", "The status is '{0}', and there is neither resolved nor a due date"));
    public static DiagnosticCode ReopenedWithoutDate { get; } = Error("EP1404", new("重新办理无依据", "Reopened without a date"),
        new("重新办理没有日期，也没有原事项", "A reopened issue has neither a date reopened nor the issue that it reopens"),
        new("状态是“{0}”，却没有 reopened，也没有 reopenOf", "The status is '{0}', and there is neither reopened nor reopenOf"));
    public static DiagnosticCode DueContradictsKind { get; } = Error("EP1405", new("时限类型与日期矛盾", "Due date contradicts the kind"),
        new("时限不是日期类，却写了 due", "The deadline is not a date, and a due date is written"),
        new("时限是“{0}”，不能有 due", "A deadline of kind '{0}' has no due date"));
    public static DiagnosticCode DueContradictsPrinted { get; } = Error("EP1406", new("期限与原文不符", "Due date contradicts the words"),
        new("due 与原文的年月不同，或“月底”不是当月最后一天", "The due date is not in the year and month printed, or not the last day where the end of the month is printed"),
        new("due 是 {0}，原文是“{1}”", "The due date is {0}, and the source prints \"{1}\""),
        new("“9月底”是 9 月的最后一天", "\"9月底\" is the last day of September"));
    public static DiagnosticCode VerdictContradicted { get; } = Warning("EP1407", new("结论与各项矛盾", "Verdict contradicted"),
        new("原文的总结论与各项举报的结论不一致", "The overall verdict printed is not what the allegations give"),
        new("原文结论是“{0}”，各项得出的是“{1}”", "The printed verdict is '{0}', and the allegations give '{1}'"),
        new("若原文确实如此，保留；页面会并列两者", "Keep it where the source prints it; the page shows both"));
    public static DiagnosticCode StepsOutOfOrder { get; } = Error("EP1408", new("步骤先后不对", "Steps out of order"),
        new("步骤的时间早于上一步", "A step lies before the one above it"),
        new("这一步早于上一步", "This step lies before the one above it"));
    public static DiagnosticCode NotYet { get; } = Error("EP1409", new("日期未到", "Date to come"),
        new("已发生的事，日期却在今天之后", "Something that has happened has a date after today"),
        new("{0}（{1}）在今天之后", "{0} ({1}) lies after today"),
        new("看看年份是否写错；计划中的日期写在 deadline 或 milestones", "Look at the year; what is planned goes into deadline or milestones"));
    public static DiagnosticCode ResolvedAfterStatus { get; } = Warning("EP1410", new("办结晚于状态日期", "Resolved after the status"),
        new("办结日期在状态的截至日期之后", "The date of resolution lies after the day of the status"),
        new("resolved（{0}）晚于 status 的 asOf（{1}）", "resolved ({0}) lies after asOf of the status ({1})"),
        new("asOf 是公布这一状态的来源的日期，应不早于办结", "asOf is the day of the source that publishes the status, and not before the resolution"));

    // EP15: translations.
    public static DiagnosticCode TranslationMissing { get; } = Warning("EP1501", new("没有译文", "No translation"),
        new("中文文件旁没有英文文件", "No English file stands beside the Chinese one"),
        new("还没有译文“{0}”", "There is no translation {0} yet"));
    public static DiagnosticCode TranslationWithoutOriginal { get; } = Error("EP1502", new("译文没有原文", "Translation without an original"),
        new("英文文件旁没有中文文件", "An English file has no Chinese one beside it"),
        new("旁边没有“{0}”", "There is no {0} beside it"));
    public static DiagnosticCode SectionNotTranslated { get; } = Warning("EP1503", new("一节没有译文", "Section not translated"),
        new("原文的一节在译文里没有", "The translation lacks a section of the original"),
        new("译文没有“{0}”（{1}）这一节", "The translation has no section '{0}' ({1})"));
    public static DiagnosticCode SectionNotInOriginal { get; } = Error("EP1504", new("原文没有这一节", "Section not in the original"),
        new("译文的一节在原文里没有", "The translation has a section that the original lacks"),
        new("原文没有“{1}”（{0}）这一节", "The original has no section '{1}' ({0})"));
    public static DiagnosticCode ListLengthDiffers { get; } = Error("EP1505", new("列表长度不同", "Lists differ in length"),
        new("译文的列表或进展与原文条数不同", "A list or the progress of the translation is not as long as that of the original"),
        new("“{0}”有 {1} 条，原文有 {2} 条", "'{0}' has {1}, and the original has {2}"));
    public static DiagnosticCode ProgressDateDiffers { get; } = Error("EP1506", new("进展日期不同", "Progress dates differ"),
        new("译文的进展日期与原文不同", "A progress heading of the translation has another date than that of the original"),
        new("日期是 {0}，原文是 {1}", "The date is {0}, and the original has {1}"));
    public static DiagnosticCode TagInTranslation { get; } = Error("EP1507", new("译文里有标签", "Tag in a translation"),
        new("译文重复了标签；事实只写在原文里", "A translation repeats a tag; facts stand in the original only"),
        new("译文不写标签“{0}”", "Translations carry no tags such as '{0}'"));
    public static DiagnosticCode EnglishMissing { get; } = Warning("EP1508", new("没有英文", "English missing"),
        new("文件头或表格里有中文而没有英文", "The front matter or a table has the Chinese and not the English"),
        new("还没有英文", "The English is missing"));
    public static DiagnosticCode DepartsFromGlossary { get; } = Warning("EP1509", new("与术语表不符", "Departs from the glossary"),
        new("原文用了术语表里的词，译文没有用固定的英文", "The original uses a term of the glossary, and the translation does not use its fixed English"),
        new("“{0}”的固定译法是“{1}”，译文里没有", "The fixed English of {0} is '{1}', which the translation does not use"));
    public static DiagnosticCode PictureNotTranslated { get; } = Warning("EP1510", new("图片说明没有译文", "Picture not translated"),
        new("译文没有再次列出这张图片及其英文说明", "The translation does not repeat the picture with its English text"),
        new("译文没有图片“{0}”的英文说明", "The translation has no English text for the picture '{0}'"));
    public static DiagnosticCode PictureNotInOriginal { get; } = Error("EP1511", new("原文没有这张图片", "Picture not in the original"),
        new("译文里的图片原文没有", "The translation shows a picture that the original does not"),
        new("原文没有图片“{0}”", "The original does not show the picture '{0}'"));
    public static DiagnosticCode FindingNotTranslated { get; } = Warning("EP1512", new("核实情况没有译文", "Finding not translated"),
        new("一条举报的核实情况没有译文", "The finding of an allegation is not translated"),
        new("第 {0} 条的核实情况没有译文", "The finding of item {0} is not translated"));

    // EP16: single values, in front matter and tables alike.
    public static DiagnosticCode NotADate { get; } = Error("EP1601", new("不是日期", "Not a date"),
        new("日期不是 2021、2021-06 或 2021-06-30 的形式，或没有这一天", "A date is not of the form 2021, 2021-06 or 2021-06-30, or does not exist"),
        new("“{0}”不是日期", "'{0}' is not a date"),
        new("写成 2021、2021-06 或 2021-06-30；原文更模糊时写 {{ on: 2021-06, printed: 6月下旬 }}", "Write 2021, 2021-06 or 2021-06-30; where the source is vaguer, {{ on: 2021-06, printed: 6月下旬 }}"),
        new("写成 2021、2021-06 或 2021-06-30", "Write 2021, 2021-06 or 2021-06-30"));
    public static DiagnosticCode NotADay { get; } = Error("EP1602", new("不是具体日子", "Not a day"),
        new("这里要精确到日", "A date must be known to the day here"),
        new("“{0}”不是具体的一天", "'{0}' is not a day"),
        new("写成 2021-06-30", "Write it as 2021-06-30"));
    public static DiagnosticCode NotAMoment { get; } = Error("EP1603", new("不是时刻", "Not a moment"),
        new("时刻不是 2021-04-09T20:00 的形式", "A moment is not of the form 2021-04-09T20:00"),
        new("“{0}”不是时刻", "'{0}' is not a moment"),
        new("写成 2021-04-09T20:00", "Write it as 2021-04-09T20:00"));
    public static DiagnosticCode NotAWholeNumber { get; } = Error("EP1604", new("不是整数", "Not a whole number"),
        new("应为一定范围内的整数", "A whole number within a range is asked for"),
        new("“{0}”不是 {1} 到 {2} 之间的整数", "'{0}' is not a whole number from {1} to {2}"));
    public static DiagnosticCode NotANumber { get; } = Error("EP1605", new("不是数字", "Not a number"),
        new("应为数字", "A number is asked for"),
        new("“{0}”不是数字", "'{0}' is not a number"),
        new("只写数字和小数点；单位和“余”“近”写在 printed 里", "Write digits and a decimal point only; units and words such as \"about\" go into printed"));
    public static DiagnosticCode NotAFlag { get; } = Error("EP1606", new("不是 true 或 false", "Not true or false"),
        new("应为 true 或 false", "true or false is asked for"),
        new("“{0}”不是 true 或 false", "'{0}' is neither true nor false"));
    public static DiagnosticCode UnknownCode { get; } = Error("EP1607", new("未知的代码", "Unknown code"),
        new("值不是代码表里的代码", "A value is not a code of its list"),
        new("“{0}”不是这里的代码", "'{0}' is not a code here"));
    public static DiagnosticCode NotAPercentage { get; } = Error("EP1608", new("不是百分比", "Not a percentage"),
        new("百分比不在 0 到 100 之间", "A percentage is not from 0 to 100"),
        new("百分比要在 0 到 100 之间", "A percentage is from 0 to 100"));
    public static DiagnosticCode YearRefused { get; } = Error("EP1609", new("年份不合理", "Year out of range"),
        new("日期的年份不在 1900 到 2199 之间", "The year of a date is not from 1900 to 2199"),
        new("“{0}”的年份不在 1900 到 2199 之间", "The year of '{0}' is not from 1900 to 2199"),
        new("没有日期就不写；原文含糊的，写原文（printed）", "Leave it out where there is no date; where the source is vaguer, say what is printed"));
    public static DiagnosticCode NumberTooLarge { get; } = Error("EP1610", new("数字太大", "Number too large"),
        new("数字的整数部分超过十八位", "A number has more than eighteen digits before its point"),
        new("“{0}”太大，整数部分至多十八位", "'{0}' is too large; at most eighteen digits stand before the point"));

    // EP20: the form of tables.
    public static DiagnosticCode TableEmpty { get; } = Error("EP2001", new("空表", "Empty table"),
        new("表格没有表头", "A table has no header line"),
        new("表格是空的，缺少表头", "The table is empty and has no header"),
        new("第一行应是：{0}", "The first line should be: {0}"));
    public static DiagnosticCode ColumnMissing { get; } = Error("EP2002", new("缺少列", "Column missing"),
        new("表头缺少一列", "The header lacks a column"),
        new("表头缺少“{0}”列", "The header has no column '{0}'"));
    public static DiagnosticCode UnknownColumn { get; } = Error("EP2003", new("未知的列", "Unknown column"),
        new("表头里有这张表没有的列", "The header has a column that the table does not have"),
        new("这张表没有“{0}”列", "The table has no column '{0}'"));
    public static DiagnosticCode ColumnTwice { get; } = Error("EP2004", new("列重复", "Column twice"),
        new("表头里同一列出现两次", "The header names a column twice"),
        new("“{0}”列出现了两次", "The column '{0}' stands twice"));
    public static DiagnosticCode RaggedRow { get; } = Error("EP2005", new("行的格数不对", "Ragged row"),
        new("一行的格数与表头不同", "A row has more or fewer cells than the header"),
        new("这一行有 {0} 格，表头有 {1} 格", "The row has {0} cells, and the header has {1}"),
        new("含逗号的文字要放在英文双引号里", "Put text with commas into double quotation marks"));
    public static DiagnosticCode QuoteNotClosed { get; } = Error("EP2006", new("引号没有结束", "Quote not closed"),
        new("一格以双引号开头，却没有结束", "A cell begins with a quotation mark that is never closed"),
        new("这个双引号没有结束", "This quotation mark is never closed"));
    public static DiagnosticCode StrayQuote { get; } = Error("EP2007", new("多余的引号", "Stray quote"),
        new("双引号出现在一格中间", "A quotation mark stands inside a cell that is not quoted"),
        new("一格中间有双引号", "A quotation mark stands in the middle of a cell"),
        new("整格放在双引号里，其中的双引号写两次", "Quote the whole cell, and double the quotation marks in it"));
    public static DiagnosticCode CellEmpty { get; } = Error("EP2008", new("必填的格为空", "Cell empty"),
        new("必填的格没有内容", "A required cell is empty"),
        new("“{0}”不能为空", "The column '{0}' cannot be empty here"));
    public static DiagnosticCode NotCommas { get; } = Error("EP2009", new("不是逗号分隔", "Not separated by commas"),
        new("表头用分号、制表符或全角逗号分隔", "The header is separated by semicolons, tabs or full-width commas"),
        new("表头用“{0}”分隔，应当用英文逗号", "The header is separated by '{0}' and not by commas"),
        new("在表格软件里另存为“CSV UTF-8（逗号分隔）”", "Save it as \"CSV UTF-8 (comma delimited)\" in the spreadsheet program"));

    // EP21: figures, checks, targets and observations.
    public static DiagnosticCode PartsDoNotFit { get; } = Error("EP2101", new("分项数目不对", "Parts do not fit"),
        new("比率要两个分项（第二个不为零），差额至少两个，对照一个", "A ratio needs two parts (the second not zero), a difference two or more, a comparison one"),
        new("“{0}”不能由这 {1} 个分项算出", "'{0}' cannot be computed from these {1} parts"),
        new("比率要两个分项（第二个不为零），差额至少两个，对照一个", "A ratio needs two parts (the second not zero), a difference two or more, a comparison one"));
    public static DiagnosticCode VerdictNotBorneOut { get; } = Error("EP2102", new("结论与计算不符", "Verdict not borne out"),
        new("算出的数与写明的核对结果不符", "What is computed does not bear out the stated verdict"),
        new("写的是“{0}”，算得 {1}，原文是 {2}", "The verdict is '{0}'; computed: {1}, printed: {2}"));
    public static DiagnosticCode PatternWithoutMatch { get; } = Error("EP2103", new("没有匹配的数字", "Pattern without a match"),
        new("parts 的通配没有匹配任何数字", "A pattern in parts matches no figure"),
        new("没有数字匹配“{0}”", "No figure matches '{0}'"));
    public static DiagnosticCode BaselineMissing { get; } = Error("EP2104", new("缺少基准年", "Base year missing"),
        new("reduceBy 的目标没有基准年", "A target of reduceBy has no base year"),
        new("“比基准年下降”的目标要写基准年", "A target to reduce from a base year needs that year"));
    public static DiagnosticCode AreaOrSite { get; } = Error("EP2105", new("区域和点位二选一", "Area or site"),
        new("观测值没有区域也没有点位，或两者都有", "An observation has neither an area nor a site, or both"),
        new("区域和点位要写一个，只写一个", "Give the area or the site, and not both"));

    public static DiagnosticCode OutOfOrder { get; } = Error("EP2106", new("时间次序不对", "Not in order of time"),
        new("同一点位同一指标的数值没有按时间先后排列（文件按路径次序接续）", "The values of one indicator at one site do not follow one another in time (files follow by their paths)"),
        new("时间早于这个点位这项指标的上一个数值", "The time lies before that of the value before it, of this site and indicator"),
        new("按时间排序；后续日期的文件，路径也要排在后面", "Sort by time; let files of later days have later paths"));
    public static DiagnosticCode ManyBadRows { get; } = Error("EP2107", new("错行太多", "Many bad rows"),
        new("一个观测值文件的错行多于逐条列出的上限", "A table of observations has more bad rows than are reported one by one"),
        new("共有 {0} 行有误，这里列出前 {1} 行的", "{0} rows are wrong; those listed are the first {1}"));
    public static DiagnosticCode KnownBadRows { get; } = Warning("EP2108", new("已知的错行", "Known bad rows"),
        new("有误的行不超过 _layout.yaml 里 knownBadRows 的数目，已略去", "The bad rows are no more than knownBadRows in _layout.yaml, and are left out"),
        new("略去了 {0} 行已知有误的数据", "{0} rows known to be wrong are left out"));
    public static DiagnosticCode DoubtfulValues { get; } = Warning("EP2109", new("存疑的数值", "Doubtful values"),
        new("数值重复、为负、PM2.5 高于 PM10，或整日不变；照常发布并加标记，不计入统计", "Values are repeated, negative, have PM2.5 above PM10, or do not change for a day; they are published with a flag and left out of statistics"),
        new("{0} 个数值存疑：{1}（{2}）", "{0} values are doubtful: {1} ({2})"));
    public static DiagnosticCode LayoutSite { get; } = Error("EP2110", new("点位写法不对", "Site or column of sites"),
        new("_layout.yaml 里 site 和 siteColumn 要写一个，只写一个", "_layout.yaml needs site or siteColumn, and not both"),
        new("site 和 siteColumn 要写一个，只写一个", "Give site or siteColumn, and not both"));

    // EP30: finished pages.
    public static DiagnosticCode BrokenPage { get; } = Error("EP3001", new("页面有误", "Page broken"),
        new("生成的页面有错误，例如链接指向不存在的页面", "A finished page is wrong, for example by a link to a page that does not exist"),
        new("{0}", "{0}"));
    public static DiagnosticCode PictureChanged { get; } = Error("EP3002", new("图片变了", "Picture changed"),
        new("图片在检查之后、公布之前换成了别的内容", "A picture holds something else when it is published than when it was checked"),
        new("这张图片在检查之后变了", "This picture has changed since it was checked"),
        new("再生成一次", "Build again"));

    // EP50: private information.
    public static DiagnosticCode PrivateMobile { get; } = TextFinding("EP5001", new("手机号码", "Mobile number"),
        new("文字里有手机号码", "A text holds a mobile number"));
    public static DiagnosticCode PrivateLandline { get; } = TextFinding("EP5002", new("固定电话号码", "Landline number"),
        new("文字里有未列入 official.csv 的固定电话号码", "A text holds a landline number that official.csv does not list"));
    public static DiagnosticCode PrivateIdentityNumber { get; } = TextFinding("EP5003", new("居民身份证号码", "Identity number"),
        new("文字里有居民身份证号码", "A text holds an identity number"));
    public static DiagnosticCode PrivateBankCard { get; } = TextFinding("EP5004", new("银行卡号", "Bank card number"),
        new("文字里有银行卡号", "A text holds a bank card number"));
    public static DiagnosticCode PrivateEmail { get; } = TextFinding("EP5005", new("电子邮箱", "Mail address"),
        new("文字里有未列入 official.csv 的电子邮箱", "A text holds a mail address that official.csv does not list"));
    public static DiagnosticCode PrivateNumberPlate { get; } = TextFinding("EP5006", new("车牌号码", "Number plate"),
        new("文字里有车牌号码", "A text holds a number plate"));
    public static DiagnosticCode PrivateMessenger { get; } = TextFinding("EP5007", new("微信号或QQ号", "WeChat or QQ id"),
        new("文字里有微信号或QQ号", "A text holds a WeChat or QQ id"));
    public static DiagnosticCode PrivateHomeAddress { get; } = TextFinding("EP5008", new("到户的住址", "Home address"),
        new("文字里有具体到门户的住址", "A text holds a home address down to the door"));
    public static DiagnosticCode PrivatePersonName { get; } = TextFinding("EP5009", new("私人姓名", "Private name"),
        new("“举报人”一类的词后面有姓名", "A name follows a word such as complainant"));
    public static DiagnosticCode PrivateRedactedName { get; } = TextFinding("EP5010", new("应当隐去的姓名", "Redacted name"),
        new("文字里有 redacted-names.csv 所列应当隐去的姓名", "A text holds a name that redacted-names.csv has redacted"));
    public static DiagnosticCode PrivatePictureLocation { get; } = PictureFinding("EP5011", new("图片里的拍摄地点", "Location in a picture"),
        new("图片文件的元数据里有拍摄地点", "The metadata of a picture say where it was taken"));
    public static DiagnosticCode PrivatePictureOwner { get; } = PictureFinding("EP5012", new("图片里的作者或机主", "Owner in a picture"),
        new("图片文件的元数据里有作者或机主", "The metadata of a picture say who took it or owns the camera"));
    public static DiagnosticCode PrivatePictureDevice { get; } = PictureFinding("EP5013", new("图片里的设备序列号", "Device number in a picture"),
        new("图片文件的元数据里有设备序列号", "The metadata of a picture hold the number of a device"));
    public static DiagnosticCode PrivatePictureNote { get; } = PictureFinding("EP5014", new("图片里的说明文字", "Text in a picture"),
        new("图片文件的元数据里有说明文字", "The metadata of a picture hold free text"));
    public static DiagnosticCode PrivatePictureTrailer { get; } = PictureFinding("EP5015", new("图片末尾的附加数据", "Data behind a picture"),
        new("图片结束之后还有数据", "A picture file goes on behind the end of the picture"));
    public static DiagnosticCode PrivateFileName { get; } = Error("EP5016", new("文件名里有私人信息", "Private file name"),
        new("文件或文件夹的名字里有私人信息", "The name of a file or folder holds private information"),
        new("文件名里有{0}", "The name of the file holds a {0}"),
        new("请改名；确需保留的，在 data/privacy/allowed.csv 写明 {2}、{1}、何人、何日、为何", "Rename it; or, where it must stay, say who, when and why in data/privacy/allowed.csv, with {2} and {1}"));
    public static DiagnosticCode PictureNotInspected { get; } = Error("EP5017", new("图片无法检查", "Picture not inspected"),
        new("无法读取图片的元数据", "The metadata of a picture cannot be read"),
        new("无法读取这张图片的元数据", "The metadata of this picture cannot be read"),
        new("用 envprotect clean 清除元数据，或用图片软件重新保存", "Take the metadata out with envprotect clean, or save the picture anew"));
    public static DiagnosticCode NotAFingerprint { get; } = Error("EP5018", new("指纹格式不对", "Not a fingerprint"),
        new("指纹不是四位、姓名散列不是六十四位小写十六进制数字", "A fingerprint is not 4, or the hash of a name not 64, small hexadecimal digits"),
        new("这不是指纹或散列", "This is no fingerprint or hash"),
        new("照抄检查结果里给出的四位，放在引号里", "Copy the four digits that the finding gives, in quotation marks"));
    public static DiagnosticCode AllowUnused { get; } = Warning("EP5019", new("没有用到的准许", "Allow entry unused"),
        new("一条准许没有对应的发现", "An allow entry answers no finding"),
        new("这条准许没有对应任何发现", "This entry allows nothing that was found"),
        new("请删去", "Remove it"));
    public static DiagnosticCode PrivatePictureData { get; } = PictureFinding("EP5020", new("图片里的其他数据", "Other data in a picture"),
        new("图片文件里有缩略图，或有无法查看内容的数据块", "A picture file holds a thumbnail, or a block that cannot be looked into"));

    /// <summary>The code of a kind of private information.</summary>
    internal static DiagnosticCode Private(PersonalDataKind kind) => kind switch
    {
        PersonalDataKind.Mobile => PrivateMobile,
        PersonalDataKind.Landline => PrivateLandline,
        PersonalDataKind.IdentityNumber => PrivateIdentityNumber,
        PersonalDataKind.BankCard => PrivateBankCard,
        PersonalDataKind.Email => PrivateEmail,
        PersonalDataKind.NumberPlate => PrivateNumberPlate,
        PersonalDataKind.Messenger => PrivateMessenger,
        PersonalDataKind.HomeAddress => PrivateHomeAddress,
        PersonalDataKind.PersonName => PrivatePersonName,
        PersonalDataKind.RedactedName => PrivateRedactedName,
        PersonalDataKind.PictureLocation => PrivatePictureLocation,
        PersonalDataKind.PictureOwner => PrivatePictureOwner,
        PersonalDataKind.PictureDevice => PrivatePictureDevice,
        PersonalDataKind.PictureNote => PrivatePictureNote,
        PersonalDataKind.PictureTrailer => PrivatePictureTrailer,
        PersonalDataKind.PictureData => PrivatePictureData,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>All of them, in the order of their codes.</summary>
    public static ImmutableArray<DiagnosticCode> All { get; } = Declared.ToImmutable();

    private static DiagnosticCode Error(string code, LocalizedText title, LocalizedText when, LocalizedText message, LocalizedText? hint = null, LocalizedText? hintInTables = null) =>
        Declare(new(code, Severity.Error, title, when, message, hint) { HintInTables = hintInTables });

    private static DiagnosticCode Warning(string code, LocalizedText title, LocalizedText when, LocalizedText message, LocalizedText? hint = null) =>
        Declare(new(code, Severity.Warning, title, when, message, hint));

    // The value is never repeated: only its length, which helps to find it, and the fingerprint for an allow entry.
    private static DiagnosticCode TextFinding(string code, LocalizedText title, LocalizedText when) => Error(code, title, when,
        new($"私人信息：{title.Zh}（{{0}} 个字符）", $"Private information: {title.En} ({{0}} characters)"),
        new(
            "隐去它（某某、***），或在中文文件的文件头写明准许：privacy: {{ allow: [{{ kind: {2}, fingerprint: \"{1}\", by: 何人, on: 何日, why: 为何 }}] }}；单位公开的号码和地址写进 data/privacy/official.csv",
            "Redact it (某某, ***), or allow it in the front matter of the Chinese file: privacy: {{ allow: [{{ kind: {2}, fingerprint: \"{1}\", by: who, on: date, why: reason }}] }}; list what an office publishes in data/privacy/official.csv"),
        new(
            "隐去它（某某、***）；确需保留的，在 data/privacy/allowed.csv 写明 {2}、{1}、何人、何日、为何；单位公开的号码和地址写进 data/privacy/official.csv",
            "Redact it (某某, ***); or, where it must stay, say who, when and why in data/privacy/allowed.csv, with {2} and {1}; list what an office publishes in data/privacy/official.csv"));

    private static DiagnosticCode PictureFinding(string code, LocalizedText title, LocalizedText when) => Error(code, title, when,
        new($"私人信息：{title.Zh}（{{0}}）", $"Private information: {title.En} ({{0}})"),
        new("用 envprotect clean 清除；确需保留的，在 data/privacy/allowed.csv 写明 {2}、{1}、何人、何日、为何", "Take it out with envprotect clean; or, where it must stay, say who, when and why in data/privacy/allowed.csv, with {2} and {1}"));

    private static DiagnosticCode Declare(DiagnosticCode code)
    {
        Declared.Add(code);
        return code;
    }
}
