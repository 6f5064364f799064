package org.yusuan.document.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yusuan.document.identity.IdentityText.Source;
import org.yusuan.model.EntityLevel;
import org.yusuan.model.Identity;

/** Titles as provinces of every kind print them: autonomous regions, leagues and banners, new areas, towns, parties, courts. */
class TitlesOfAllProvincesTest {
    private static final IdentityReader READER = new IdentityReader(RegionRegister.shipped());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            浙江省教育厅2024年部门预算 | 浙江省教育厅 | 330000 | department
            广西壮族自治区财政厅2024年部门预算 | 广西壮族自治区财政厅 | 450000 | department
            新疆维吾尔自治区水利厅（汇总）2025年部门预算公开 | 新疆维吾尔自治区水利厅 | 650000 | department
            内蒙古自治区锡林郭勒盟行政公署办公室2024年度部门预算 | 内蒙古自治区锡林郭勒盟行政公署办公室 | 152500 | department
            锡林浩特市审计局2024年度部门预算公开报告 | 锡林浩特市审计局 | 152502 | department
            内蒙古自治区鄂伦春自治旗人民法院2024年单位预算公开 | 内蒙古自治区鄂伦春自治旗人民法院 | 150723 | unit
            阿鲁科尔沁旗农牧局2023年部门预算 | 阿鲁科尔沁旗农牧局 | 150421 | department
            恩施土家族苗族自治州民政局2024年部门预算 | 恩施土家族苗族自治州民政局 | 422800 | department
            恩施州民政局2024年部门预算公开 | 恩施州民政局 | 422800 | department
            延边朝鲜族自治州应急管理局2024年部门预算 | 延边朝鲜族自治州应急管理局 | 222400 | department
            阿坝藏族羌族自治州汶川县卫生健康局2024年部门预算编制说明 | 阿坝藏族羌族自治州汶川县卫生健康局 | 513221 | department
            重庆市渝北区人力资源和社会保障局2024年部门预算情况说明 | 重庆市渝北区人力资源和社会保障局 | 500112 | department
            天津市滨海新区住房和建设委员会2024年部门预算 | 天津市滨海新区住房和建设委员会 | 120116 | department
            北京市海淀区教育委员会（本级）2024年单位预算 | 北京市海淀区教育委员会 | 110108 | unit
            2024年北京市朝阳区城市管理委员会部门预算信息 | 北京市朝阳区城市管理委员会 | 110105 | department
            上海市浦东新区川沙新镇人民政府2024年度部门预算 | 上海市浦东新区川沙新镇人民政府 | 310115 | department
            广东省广州市天河区石牌街道办事处2024年部门预算 | 广东省广州市天河区石牌街道办事处 | 440106 | department
            2024年广东省深圳市南山区教育局部门预算 | 广东省深圳市南山区教育局 | 440305 | department
            昆山市自然资源和规划局2024年度部门预算公开 | 昆山市自然资源和规划局 | 320583 | department
            2024年度义乌市市场监督管理局部门预算 | 义乌市市场监督管理局 | 330782 | department
            陕西省西咸新区财政金融局2024年部门综合预算 | 陕西省西咸新区财政金融局 | 610000 | department
            成都高新技术产业开发区社区治理和社会保障局2024年部门预算 | 成都高新技术产业开发区社区治理和社会保障局 | 510100 | department
            四川天府新区管理委员会2024年部门预算 | 四川天府新区管理委员会 | 510000 | department
            合肥新站高新技术产业开发区管理委员会2024年部门预算 | 合肥新站高新技术产业开发区管理委员会 | 340178 | department
            雄安新区管理委员会公共服务局2024年部门预算 | 雄安新区管理委员会公共服务局 | '' | department
            海南省三亚市崖州区人民政府办公室2024年部门预算 | 海南省三亚市崖州区人民政府办公室 | 460205 | department
            海南省东方市教育局2024年部门预算公开 | 海南省东方市教育局 | 469007 | department
            湖北省仙桃市公安局2024年部门预算公开 | 湖北省仙桃市公安局 | 429004 | department
            神农架林区林业管理局2024年部门预算 | 神农架林区林业管理局 | 429021 | department
            贵州省六盘水市六枝特区交通运输局2024年部门预算 | 贵州省六盘水市六枝特区交通运输局 | 520203 | department
            西藏自治区那曲市色尼区农业农村局2024年度部门预算 | 西藏自治区那曲市色尼区农业农村局 | 540602 | department
            阿里地区行政公署办公室2024年部门预算 | 阿里地区行政公署办公室 | 542500 | department
            新疆生产建设兵团第八师石河子市教育局2024年部门预算 | 新疆生产建设兵团第八师石河子市教育局 | 659001 | department
            中共湖南省委组织部2024年部门预算公开 | 中共湖南省委组织部 | 430000 | department
            中共长沙市望城区委统一战线工作部2024年度部门预算 | 中共长沙市望城区委统一战线工作部 | 430112 | department
            政协武汉市江岸区委员会办公室2024年部门预算 | 政协武汉市江岸区委员会办公室 | 420102 | department
            中国人民政治协商会议福建省委员会办公厅2024年度部门预算 | 中国人民政治协商会议福建省委员会办公厅 | 350000 | department
            共青团南京市委员会2024年度部门预算 | 共青团南京市委员会 | 320100 | department
            福州市鼓楼区人民检察院2024年度部门预算公开 | 福州市鼓楼区人民检察院 | 350102 | department
            南京市鼓楼区人民检察院2024年部门预算公开 | 南京市鼓楼区人民检察院 | 320106 | department
            济南市历下区甸柳新村街道办事处2024年部门预算 | 济南市历下区甸柳新村街道办事处 | 370102 | department
            云南省大理白族自治州大理市下关街道办事处2024年预算公开 | 云南省大理白族自治州大理市下关街道办事处 | 532901 | ''
            云南省楚雄彝族自治州楚雄市鹿城镇人民政府2024年部门预算公开 | 云南省楚雄彝族自治州楚雄市鹿城镇人民政府 | 532301 | department
            河南省洛阳市洛龙区第一实验小学2024年单位预算 | 河南省洛阳市洛龙区第一实验小学 | 410311 | unit
            郑州市妇幼保健院2024年度单位预算公开 | 郑州市妇幼保健院 | 410100 | unit
            哈尔滨市疾病预防控制中心2024年度单位预算 | 哈尔滨市疾病预防控制中心 | 230100 | unit
            2024年沈阳市机关事务管理局（本级）部门预算 | 沈阳市机关事务管理局 | 210100 | unit
            辽宁省大连市甘井子区卫生健康局（汇总）2023年度部门预算 | 辽宁省大连市甘井子区卫生健康局 | 210211 | department
            甘肃省临夏回族自治州积石山保安族东乡族撒拉族自治县教育局2024年部门预算 | 甘肃省临夏回族自治州积石山保安族东乡族撒拉族自治县教育局 | 622927 | department
            青海省果洛藏族自治州玛多县财政局2024年部门预算 | 青海省果洛藏族自治州玛多县财政局 | 632626 | department
            宁夏回族自治区银川市兴庆区残疾人联合会2024年部门预算 | 宁夏回族自治区银川市兴庆区残疾人联合会 | 640104 | department
            吉林省长春净月高新技术产业开发区管理委员会2024年部门预算 | 吉林省长春净月高新技术产业开发区管理委员会 | 220172 | department
            江西省赣江新区管理委员会2024年部门预算 | 江西省赣江新区管理委员会 | 360000 | department
            安徽省六安市金安区横塘岗乡人民政府2024年部门预算 | 安徽省六安市金安区横塘岗乡人民政府 | 341502 | department
            湖南省湘西土家族苗族自治州凤凰县文化旅游广电局2024年部门预算 | 湖南省湘西土家族苗族自治州凤凰县文化旅游广电局 | 433123 | department
            河北省石家庄市裕华区裕东街道2024年部门预算公开 | 河北省石家庄市裕华区裕东街道 | 130108 | department
            河北省气象局二〇二四年部门预算 | 河北省气象局 | 130000 | department
            国家统计局2024年部门预算 | 国家统计局 | '' | department
            教育部2024年部门预算 | 教育部 | '' | department
            苏州工业园区管理委员会2024年度部门预算公开 | 苏州工业园区管理委员会 | 320576 | department
            青岛西海岸新区（黄岛区）教育和体育局2024年部门预算 | 青岛西海岸新区（黄岛区）教育和体育局 | 370211 | department
            """)
    void theTitleTellsEntityRegionAndLevel(String title, String entity, String region, String level) {
        Identity identity = READER.identify(List.of(new IdentityText(Source.COVER, title, 1)))
                .identity();

        assertThat(identity.entityName()).isEqualTo(entity);
        assertThat(identity.regionCode()).isEqualTo(region);
        assertThat(Optional.ofNullable(identity.entityLevel())
                        .map(EntityLevel::word)
                        .orElse(""))
                .isEqualTo(level);
        assertThat(identity.fiscalYear()).isBetween(2023, 2025);
    }
}
